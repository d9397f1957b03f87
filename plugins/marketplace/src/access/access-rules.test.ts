import { describe, expect, it } from "vitest"

import { hiddenMenu, meets, requirementOf, type AccessRule } from "./access-rules"
import { toStaff } from "./staff"

const rules: AccessRule[] = [
  { path: "/admin/sellers", methods: ["GET"], permission: "seller.read" },
  { path: "/admin/sellers", methods: ["POST"], permission: "seller.write" },
  { path: "/admin/sellers/:id/people", methods: ["GET"], permission: "staff.manage" },
  { path: "/admin/sellers/search", methods: ["GET"], permission: "staff" },
  { path: "/admin/sellers/:id", methods: ["GET"], permission: ["seller.read", "dossier.read"] },
]
const asks = (method: string, path: string) => requirementOf(path, method, rules)

describe("requirementOf", () => {
  it.each([
    ["GET", "/admin/sellers", "seller.read"],
    ["HEAD", "/admin/sellers", "seller.read"],
    ["POST", "/admin/sellers/", "seller.write"],
    ["GET", "/ADMIN/Sellers", "seller.read"],
    ["GET", "/admin/sellers/sel_1", ["seller.read", "dossier.read"]],
    ["GET", "/admin/sellers/search", "staff"],
    ["GET", "/admin/sellers/sel_1/people/one", "staff.manage"],
    ["GET", "/admin/sellers/search/people", "staff.manage"],
  ])("%s %s asks for %s: the longest path decides", (method, path, requirement) => {
    expect(asks(method, path)).toEqual(requirement)
  })

  it.each([
    ["POST", "/admin/sellers/sel_1/people"],
    ["POST", "/admin/sellers/sel_1"],
    ["DELETE", "/admin/sellers"],
    ["GET", "/admin/sellersx"],
    ["GET", "/admin//sellers"],
    ["GET", "/admin"],
  ])("%s %s is the administrator's: a shorter path doesn't speak for a longer one", (method, path) => {
    expect(asks(method, path)).toBe("administrator")
  })
})

describe("meets", () => {
  const person = { user_id: "user_1", name: "An" }
  const viewer = toStaff(person, [{ role: "viewer", communes: [] }])
  const nobody = toStaff(person, [])

  it("gives what any of the roles gives, and no more", () => {
    expect(meets(viewer, "seller.read")).toBe(true)
    expect(meets(viewer, ["seller.write", "report.read"])).toBe(true)
    expect(meets(viewer, "seller.write")).toBe(false)
    expect(meets(viewer, "administrator")).toBe(false)
    expect(meets(viewer, "staff")).toBe(true)
  })

  it("leaves a user without a role outside", () => {
    expect(meets(nobody, "signed_in")).toBe(true)
    expect(meets(nobody, "staff")).toBe(false)
    expect(meets(nobody, "seller.read")).toBe(false)
  })
})

describe("hiddenMenu", () => {
  it("names the entries that a person can't use by any rule", () => {
    const viewer = toStaff({ user_id: "user_1", name: "An" }, [{ role: "viewer", communes: [] }])
    const of = (permission: AccessRule["permission"], menu: string): AccessRule => ({
      path: `/admin${menu}`,
      methods: ["GET"],
      permission,
      menu,
    })
    const withMenu = [
      of("seller.read", "/sellers"),
      of("order.read", "/orders"),
      of("dossier.intake", "/dossiers"),
      of("dossier.read", "/dossiers"),
    ]
    expect(hiddenMenu(viewer, [...rules, ...withMenu])).toEqual(["/orders"])
  })
})
