import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { today } from "@cho-ocop/marketplace/clock"
import {
  meets,
  registerAccess,
  requirementOf,
  type AccessRule,
} from "../../../plugins/marketplace/src/access/access-rules"
import { toStaff } from "../../../plugins/marketplace/src/access/staff"
import { startMarketplace, type Answer, type Marketplace } from "../../../scripts/testing/marketplace"
import { demoPassword, demoSeller } from "../../../scripts/testing/test-secrets"
import { probeOf, routesOf, type RouteCase } from "./admin-routes"

type Refused = { code?: string; message?: string }
type Side = "own" | "other"

const LONG_XUYEN = "30307"
const officer = toStaff({ user_id: "officer", name: "" }, [{ role: "commune_officer", communes: [] }])

/** What an address names first, and the refusal of one that is out of reach. */
const kinds = {
  seller: { code: "seller_not_found", addresses: ["/admin/sellers/:id"] },
  dossier: {
    code: "dossier_not_found",
    addresses: ["/admin/ocop/dossiers/:id", "/seller/ocop/dossiers/:id"],
  },
  idea: { code: "idea_not_found", addresses: ["/admin/ocop/ideas/:id", "/seller/ocop/ideas/:id"] },
  inspection: { code: "inspection_not_found", addresses: ["/admin/ocop/inspections/:id"] },
  paper: { code: "paper_not_found", addresses: ["/admin/ocop/papers/:id", "/seller/ocop/papers/:id"] },
} as const
type Kind = keyof typeof kinds

/** Addresses that name something which every reader may know: what the shop shows, and the law. */
const open = [
  "/admin/listings/:product_id",
  "/admin/ocop/certificates/:id",
  "/admin/ocop/rule-sets/:id",
  "/admin/staff/me",
]

/** Bodies that pass the check of their shape, so that reach is what is judged. */
const bodies: Record<string, object> = {
  "/admin/ocop/dossiers/:id/actions": { action: "accept" },
  "/admin/ocop/dossiers/:id/forms/:kind": { content: {} },
  "/admin/ocop/dossiers/:id/evidence/:evidence_id/check": { result: "valid" },
  "/admin/ocop/ideas/:id/actions": { action: "choose" },
  "/seller/ocop/dossiers/:id/actions": { action: "withdraw" },
  "/seller/ocop/dossiers/:id/forms/:kind": { content: {} },
  "/seller/ocop/ideas/:id/actions": { action: "withdraw" },
}

let shop: Marketplace
let officerToken = ""
let makerToken = ""
/** Ids in the officer's commune and elsewhere, and of the maker who is signed in and of another. */
const inCommune = {} as Record<Kind, Record<Side, string>>
const ofMaker = {} as Record<Kind, Record<Side, string>>

beforeAll(async () => {
  shop = await startMarketplace()
  officerToken = await shop.token("user", { email: "canbo-xa@cho-ocop.example", password: demoPassword })
  makerToken = await shop.token("seller", demoSeller)
  registerAccess((await shop.admin<{ rules: AccessRule[] }>("/admin/access")).body.rules)
  const [product] = await shop.sql<{ id: string }>("select id from product where handle = 'ca-linh-kho-mia'")
  const planned = await shop.admin("/admin/ocop/inspections", {
    body: { kind: "surprise", subjects: ["mark"], planned_on: today(), product_id: product?.id },
  })
  expect(planned.status, JSON.stringify(planned.body)).toBe(201)
  const sources: Record<Kind, { table: string; maker: string }> = {
    seller: { table: "seller", maker: "id" },
    dossier: { table: "dossier", maker: "maker_id" },
    idea: { table: "idea", maker: "seller_id" },
    inspection: { table: "inspection", maker: "maker_id" },
    paper: { table: "paper", maker: "seller_id" },
  }
  for (const [kind, { table, maker }] of Object.entries(sources)) {
    const rows = await shop.sql<{ id: string; commune: string; handle: string }>(
      `select t.id, s.commune_code as commune, s.handle from ${table} t join seller s on s.id = t.${maker} order by t.id`,
    )
    const pick = (by: (row: (typeof rows)[number]) => boolean): Record<Side, string> => ({
      own: rows.find(by)?.id ?? "",
      other: rows.find((row) => !by(row))?.id ?? "",
    })
    inCommune[kind as Kind] = pick(({ commune }) => commune === LONG_XUYEN)
    ofMaker[kind as Kind] = pick(({ handle }) => handle === "do-hop-o-moi")
  }
})
afterAll(() => shop?.stop())

const kindOf = (path: string): Kind | undefined =>
  (Object.keys(kinds) as Kind[]).find((kind) =>
    kinds[kind].addresses.some((address) => path === address || path.startsWith(`${address}/`)),
  )

const ask = ({ method, path }: RouteCase, id: string, token: string): Promise<Answer<Refused>> => {
  const address = path.replace(/:\w+/, id).replace(":kind", "commune_report").replace(/:\w+/g, "none_0")
  const form = path.endsWith("/evidence") && method === "POST" ? new FormData() : undefined
  const body = method === "GET" || method === "DELETE" ? undefined : (form ?? bodies[path] ?? {})
  return shop.request<Refused>(address, { method, body, headers: { authorization: `Bearer ${token}` } })
}

const named = (routes: RouteCase[]): RouteCase[] => routes.filter(({ path }) => path.includes("/:"))
const officersRoutes = (): RouteCase[] =>
  named(routesOf("admin")).filter(({ method, path }) => meets(officer, requirementOf(probeOf(path), method)))

describe("what a commune officer reaches", () => {
  it("is settled for every address that his role opens", () => {
    const unsettled = officersRoutes().filter(
      ({ path }) =>
        !kindOf(path) && !open.some((address) => path === address || path.startsWith(`${address}/`)),
    )
    expect(unsettled).toEqual([])
    expect(officersRoutes().length).toBeGreaterThan(10)
    for (const kind of Object.keys(kinds) as Kind[]) {
      expect(inCommune[kind].own, kind).not.toBe("")
      expect(inCommune[kind].other, kind).not.toBe("")
    }
  })

  it("is his commune's and nothing else, at every address", async () => {
    const wrong: string[] = []
    for (const route of officersRoutes()) {
      const kind = kindOf(route.path)
      if (!kind) continue
      const hidden = await ask(route, inCommune[kind].other, officerToken)
      if (hidden.status !== 404 || hidden.body.code !== kinds[kind].code) {
        wrong.push(`${route.method} ${route.path} elsewhere: ${hidden.status} ${hidden.body.code}`)
      }
      const shown = await ask(route, inCommune[kind].own, officerToken)
      if (shown.status === 403 || shown.body.code === kinds[kind].code) {
        wrong.push(`${route.method} ${route.path} at home: ${shown.status} ${shown.body.code}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

describe("what the people of a maker reach", () => {
  const routes = named(routesOf("seller"))

  it("is settled for every address below /seller", () => {
    expect(routes.filter(({ path }) => !kindOf(path))).toEqual([])
    expect(routes.length).toBeGreaterThan(7)
  })

  it("is their own and nothing else, at every address", async () => {
    const wrong: string[] = []
    for (const route of routes) {
      const kind = kindOf(route.path)
      if (!kind) continue
      const hidden = await ask(route, ofMaker[kind].other, makerToken)
      if (hidden.status !== 404 || hidden.body.code !== kinds[kind].code) {
        wrong.push(`${route.method} ${route.path} of another: ${hidden.status} ${hidden.body.code}`)
      }
      const shown = await ask(route, ofMaker[kind].own, makerToken)
      if (shown.status === 403 || shown.body.code === kinds[kind].code) {
        wrong.push(`${route.method} ${route.path} of their own: ${shown.status} ${shown.body.code}`)
      }
    }
    expect(wrong).toEqual([])
  })
})
