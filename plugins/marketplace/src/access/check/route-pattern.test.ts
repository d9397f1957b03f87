import { describe, expect, it } from "vitest"

import { findRoute, lastNamed } from "./route-pattern"

const layer = (path: string, method: string, regexp: RegExp) => ({
  regexp,
  route: { path, methods: { [method]: true } },
})
const app = {
  _router: {
    stack: [
      { regexp: /^\/admin/ },
      layer("/admin/*", "post", /^\/admin/),
      layer("/admin/sellers/me", "get", /^\/admin\/sellers\/me$/),
      layer("/admin/sellers/:id", "post", /^\/admin\/sellers\/([^/]+)$/),
      layer("/admin/sellers/:other", "post", /^\/admin\/sellers\/([^/]+)$/),
    ],
  },
}

describe("findRoute", () => {
  it("finds the first route for the method, wildcards left out", () => {
    expect(findRoute(app, "POST", "/admin/sellers/sel_1")).toEqual({
      pattern: "/admin/sellers/:id",
      entity_type: "sellers",
      entity_id: "sel_1",
    })
  })

  it("answers the path where no route is found", () => {
    const none = { pattern: "/admin/none", entity_type: null, entity_id: null }
    expect(findRoute(app, "POST", "/admin/none")).toEqual(none)
    expect(findRoute({}, "POST", "/admin/none")).toEqual(none)
  })
})

describe("lastNamed", () => {
  it.each([
    ["/admin/sellers", "/admin/sellers", "sellers", null],
    ["/admin/sellers/:id/state", "/admin/sellers/sel_1/state", "sellers", "sel_1"],
    ["/admin/sellers/:id/people/:person_id", "/admin/sellers/sel_1/people/p_1", "people", "p_1"],
    ["/admin/certificates/:number", "/admin/certificates/01%2F2026", "certificates", "01/2026"],
    ["/admin/certificates/:number", "/admin/certificates/%E0%A4", "certificates", "%E0%A4"],
  ])("%s, %s → %s %s", (pattern, path, entity_type, entity_id) => {
    expect(lastNamed(pattern, path)).toEqual({ entity_type, entity_id })
  })
})
