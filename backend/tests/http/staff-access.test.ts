import { afterAll, beforeAll, describe, expect, it } from "vitest"
import {
  accessRules,
  registerAccess,
  requirementOf,
  ruleOf,
  type AccessRule,
} from "../../../plugins/marketplace/src/access/access-rules"
import { startMarketplace, type Answer, type Marketplace } from "../../../scripts/testing/marketplace"
import { demoPassword, demoSeller, demoShopper, demoStaff } from "../../../scripts/testing/test-secrets"
import { probeOf, routesOf, type RouteCase } from "./admin-routes"

type Refusal = { code: string; message: string }
type Tables = {
  permissions: string[]
  roles: { role: string; permissions: string[] }[]
  rules: AccessRule[]
}
type StaffRow = { user_id: string; email: string; name: string; roles: { role: string }[] }

const ACCOUNTS: Record<string, string> = {
  administrator: "quantri",
  ocop_office: "ocop",
  commune_officer: "canbo-xa",
  assistance_team: "totuvan",
  council_member: "hoidong1",
  inspector: "haukiem",
  trade_promotion_officer: "xuctien",
  viewer: "xem",
}
const LONG_XUYEN = "30307"

let shop: Marketplace
let tables: Tables
const tokens = new Map<string, string>()

beforeAll(async () => {
  shop = await startMarketplace()
  tables = (await shop.admin<Tables>("/admin/access")).body
  for (const [role, name] of Object.entries(ACCOUNTS)) {
    const account = { email: `${name}@cho-ocop.example`, password: demoPassword }
    tokens.set(role, await shop.token("user", account))
  }
  registerAccess(tables.rules)
})
afterAll(() => shop?.stop())

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const as = <T = Refusal>(role: string, path: string, options: Parameters<Marketplace["request"]>[1] = {}) =>
  shop.request<T>(path, { ...options, headers: { ...bearer(tokens.get(role) ?? ""), ...options.headers } })

/** Every method of every rule and of every route file, each once. */
const cases = (): RouteCase[] => {
  const all = [
    ...accessRules().flatMap(({ path, methods }) => methods.map((method): RouteCase => ({ method, path }))),
    ...routesOf("admin"),
  ]
  return [...new Map(all.map((one) => [`${one.method} ${probeOf(one.path)}`, one])).values()]
}

/** What the tables say, read anew: a role's permissions against a rule's requirement. */
function mayBy(role: string, { method, path }: RouteCase): boolean {
  const requirement = requirementOf(probeOf(path), method)
  if (requirement === "administrator") return role === "administrator"
  if (["public", "signed_in", "staff"].includes(String(requirement))) return true
  const held = tables.roles.find((one) => one.role === role)?.permissions ?? []
  return [requirement].flat().some((permission) => held.includes(permission))
}

/** Requests in small groups, so that the machine isn't flooded. */
async function inGroups<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let start = 0; start < items.length; start += 8) {
    results.push(...(await Promise.all(items.slice(start, start + 8).map(work))))
  }
  return results
}

const isDenied = ({ status, body }: Answer<Refusal>) => status === 403 && body.code === "access_denied"

describe("the rules of access", () => {
  it("speak of every route of ours", () => {
    const forgotten = routesOf("admin").filter(({ method, path }) => !ruleOf(probeOf(path), method))
    expect(forgotten).toEqual([])
    expect(routesOf("admin").length).toBeGreaterThan(15)
  })

  it("name only permissions that some role besides the administrator holds, but for two", () => {
    const held = new Set(tables.roles.slice(1).flatMap(({ permissions }) => permissions))
    expect(tables.permissions.filter((permission) => !held.has(permission)).sort()).toEqual([
      "audit.read",
      "staff.manage",
    ])
  })

  it.each(Object.keys(ACCOUNTS))("hold for a %s at every address", async (role) => {
    const wrong = await inGroups(cases(), async (one) => {
      const body = one.method === "GET" || one.method === "DELETE" ? undefined : { access_probe: true }
      const answer = await as(role, probeOf(one.path), { method: one.method, body })
      const denied = isDenied(answer)
      const right = mayBy(role, one) ? !denied && answer.status !== 401 : denied
      return right ? [] : [`${one.method} ${one.path}: ${answer.status} ${answer.body.code}`]
    })
    expect(wrong.flat()).toEqual([])
  })

  it("keep guests and shoppers out of every address", async () => {
    const shopper = await shop.token("customer", demoShopper)
    const closed = cases().filter(({ method, path }) => requirementOf(probeOf(path), method) !== "public")
    for (const headers of [{}, bearer(shopper), bearer(await shop.token("seller", demoSeller))]) {
      const statuses = await inGroups(closed, async ({ method, path }) => {
        const { status } = await shop.request(probeOf(path), { method, headers })
        return status === 401 ? [] : [`${method} ${path}: ${status}`]
      })
      expect(statuses.flat()).toEqual([])
    }
  })

  it.each([
    ["viewer", "POST", "/admin/sellers"],
    ["viewer", "GET", "/admin/orders"],
    ["commune_officer", "POST", "/admin/ocop/certificates"],
    ["council_member", "POST", "/admin/ocop/certificates/none/decisions"],
    ["ocop_office", "GET", "/admin/staff"],
    ["trade_promotion_officer", "GET", "/admin/audit"],
    ["inspector", "POST", "/admin/products"],
    ["assistance_team", "GET", "/admin/customers"],
    ["ocop_office", "GET", "/admin/users"],
    ["ocop_office", "GET", "/admin/api-keys"],
    ["ocop_office", "GET", "/ADMIN/API-Keys/"],
    ["viewer", "GET", "/admin/search?q=a&entity=order"],
  ])("refuse a %s %s %s, whatever the tables say", async (role, method, path) => {
    expect(isDenied(await as(role, path, { method }))).toBe(true)
  })
})

describe("a commune officer", () => {
  type Sellers = { sellers: { id: string; commune: { code: string } }[]; count: number }

  it("sees the sellers of his communes and no others", async () => {
    const all = (await shop.admin<Sellers>("/admin/sellers?limit=200")).body.sellers
    const own = all.filter(({ commune }) => commune.code === LONG_XUYEN)
    const other = all.find(({ commune }) => commune.code !== LONG_XUYEN)
    const { body } = await as<Sellers>("commune_officer", "/admin/sellers?limit=200")
    expect(body.count).toBe(own.length)
    expect(body.sellers.map(({ id }) => id).sort()).toEqual(own.map(({ id }) => id).sort())
    for (const path of ["", "/people"]) {
      expect((await as("commune_officer", `/admin/sellers/${own[0]?.id}${path}`)).status).toBe(200)
      const hidden = await as("commune_officer", `/admin/sellers/${other?.id}${path}`)
      expect([hidden.status, hidden.body.code]).toEqual([404, "seller_not_found"])
    }
  })

  it("reaches no seller through the fields of a product, and who may read sellers does", async () => {
    const path = "/admin/products?limit=1&fields=id,listing.seller.bank_account,listing.seller.phone"
    const read = async (role: string) => JSON.stringify((await as(role, path)).body)
    expect(await read("commune_officer")).not.toContain("phone")
    expect(await read("viewer")).toContain("phone")
  })

  it("is told so in the asker's language", async () => {
    const ask = (headers: Record<string, string>) => as("viewer", "/admin/staff", { headers })
    expect((await ask({})).body.message).toMatch(/chưa được giao quyền/)
    expect((await ask({ "x-medusa-locale": "en-US" })).body.message).toMatch(/isn't allowed/)
    expect((await ask({ cookie: "lng=en" })).body.message).toMatch(/isn't allowed/)
  })
})

describe("giving and taking roles", () => {
  let token = ""
  let id = ""
  const change = (user_id: string, body: object) =>
    shop.admin<Refusal & { staff: StaffRow }>(`/admin/staff/${user_id}/changes`, { body })
  /** The header of a secret key that was just made. */
  const keyOf = async (answer: Promise<Answer<unknown>>) => {
    const { api_key } = (await answer).body as { api_key: { token: string } }
    return { authorization: `Basic ${Buffer.from(`${api_key.token}:`).toString("base64")}` }
  }
  const me = (path: string, options = {}) =>
    shop.request<Refusal & { staff: { roles: string[]; communes: unknown } }>(path, {
      ...options,
      headers: bearer(token),
    })

  it("starts from nothing: an invited account sees itself and a clear message", async () => {
    const account = { email: "moi@cho-ocop.example", password: demoPassword }
    const invite = await shop.admin<{ invite: { token: string } }>("/admin/invites", {
      body: { email: account.email },
    })
    const registered = await shop.request<{ token: string }>("/auth/user/emailpass/register", {
      body: account,
    })
    const accepted = await shop.request(`/admin/invites/accept?token=${invite.body.invite.token}`, {
      body: { email: account.email, first_name: "An", last_name: "Nguyễn Văn" },
      headers: bearer(registered.body.token),
    })
    expect(accepted.status).toBe(200)
    token = await shop.token("user", account)
    expect((await me("/admin/users/me")).status).toBe(200)
    expect((await me("/admin/stores")).status).toBe(200)
    expect((await me("/admin/staff/me")).body.staff).toMatchObject({ roles: [], communes: null })
    const refused = await me("/admin/sellers")
    expect([refused.status, refused.body.code]).toEqual([403, "no_role"])
    const { body } = await shop.admin<{ staff: StaffRow[] }>("/admin/staff")
    const row = body.staff.find(({ email }) => email === account.email)
    expect(row).toMatchObject({ name: "Nguyễn Văn An", roles: [] })
    id = row?.user_id ?? ""
  })

  it("counts from the next request on", async () => {
    const given = await change(id, { kind: "given", role: "commune_officer", commune_codes: ["30313"] })
    expect(given.body.staff.roles).toMatchObject([
      { role: "commune_officer", communes: [{ code: "30313", name: "Xã Mỹ Hòa Hưng" }], in_force: true },
    ])
    expect((await me("/admin/sellers")).status).toBe(200)
    await change(id, { kind: "taken", role: "commune_officer", reason: "Chuyển công tác" })
    expect((await me("/admin/sellers")).body.code).toBe("no_role")
    const { body } = await shop.admin<{ history: object[] }>(`/admin/staff/${id}`)
    expect(body.history).toMatchObject([
      { kind: "taken", role: "commune_officer", made_by: "Quản trị", reason: "Chuyển công tác" },
      { kind: "given", role: "commune_officer" },
    ])
  })

  it("begins and ends on its days", async () => {
    await change(id, { kind: "given", role: "viewer", valid_from: "2027-01-01", valid_to: "2027-01-31" })
    expect((await me("/admin/sellers")).status).toBe(403)
    shop.setClock("2027-01-31T12:00:00+07:00")
    expect((await me("/admin/sellers")).status).toBe(200)
    shop.setClock("2027-02-01T00:00:00+07:00")
    expect((await me("/admin/sellers")).status).toBe(403)
    shop.setClock(null)
  })

  it.each([
    [{ role: "king" }, 400, "role_unknown"],
    [{ role: "commune_officer" }, 400, "role_communes_needed"],
    [{ role: "commune_officer", commune_codes: ["99999"] }, 400, "commune_unknown"],
    [{ role: "viewer", commune_codes: ["30307"] }, 400, "role_communes_not_used"],
    [{ role: "viewer", valid_from: "2026-13-01" }, 400, "role_days_invalid"],
    [{ kind: "taken", role: "inspector" }, 409, "role_not_held"],
  ])("refuses %o", async (wrong, status, code) => {
    const answer = await change(id, { kind: "given", ...wrong })
    expect([answer.status, answer.body.code]).toEqual([status, code])
  })

  it("refuses a stranger, and anything in the log being changed", async () => {
    expect((await change("user_0", { kind: "given", role: "viewer" })).body.code).toBe("staff_user_not_found")
    await expect(shop.sql("update staff_change set role = 'administrator'")).rejects.toThrow("append-only")
    await expect(shop.sql("delete from staff_change")).rejects.toThrow("append-only")
    await expect(shop.sql("truncate staff_change")).rejects.toThrow("append-only")
  })

  it("keeps the last administrator, also from two who remove each other at once", async () => {
    const { body } = await shop.admin<{ staff: StaffRow[] }>("/admin/staff")
    const admin = body.staff.find(({ email }) => email === demoStaff.email)?.user_id ?? ""
    const alone = await change(admin, { kind: "taken", role: "administrator" })
    expect([alone.status, alone.body.code]).toEqual([409, "last_administrator"])
    const itself = await shop.admin<Refusal>(`/admin/users/${admin}`, { method: "DELETE" })
    expect(itself.status).toBe(400)
    const ownKey = await keyOf(shop.admin("/admin/api-keys", { body: { title: "Sao lưu", type: "secret" } }))
    const deleted = await shop.request<Refusal>(`/admin/users/${admin}`, {
      method: "DELETE",
      headers: ownKey,
    })
    expect([deleted.status, deleted.body.code]).toEqual([409, "last_administrator"])

    await change(id, { kind: "given", role: "administrator" })
    const key = await keyOf(me("/admin/api-keys", { body: { title: "Máy in", type: "secret" } }))
    const byKey = () => shop.request<Refusal>("/admin/sellers", { headers: key })
    expect((await byKey()).status).toBe(200)

    const [first, second] = await Promise.all([
      change(id, { kind: "taken", role: "administrator" }),
      me(`/admin/staff/${admin}/changes`, { body: { kind: "taken", role: "administrator" } }),
    ])
    expect([first.status, second.status].filter((status) => status === 200)).toHaveLength(1)
    if (second.status === 200) {
      await me(`/admin/staff/${admin}/changes`, { body: { kind: "given", role: "administrator" } })
      await change(id, { kind: "taken", role: "administrator" })
    }
    const refused = await byKey()
    expect([refused.status, refused.body.code]).toEqual([403, "key_without_administrator"])
  })

  it("ends with the account", async () => {
    expect((await shop.admin(`/admin/users/${id}`, { method: "DELETE" })).status).toBe(200)
    expect((await me("/admin/users/me")).status).toBe(403)
    const rows = await shop.sql(
      "select distinct on (role) role, kind from staff_change where user_id = $1 order by role, position desc",
      [id],
    )
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(["taken"]))
  })
})

describe("the people of a seller", () => {
  type Person = { id: string; email: string; state: string; actions: string[] }
  type Me = {
    person: { name: string; role: string }
    seller: { id: string; handle: string; may_change: boolean }
  }
  let seller = ""
  const helper = {
    name: "Phan Thị Út",
    email: "ut@cho-ocop.example",
    role: "helper",
    password: "mat khau cua ut",
  }
  const add = (body: object) =>
    as<Refusal & { person: Person }>("ocop_office", `/admin/sellers/${seller}/people`, { body })
  const seen = (token: string, path = "/seller/me", options = {}) =>
    shop.request<Refusal & Me>(path, { ...options, headers: bearer(token) })

  it("sign in and see themselves and their seller", async () => {
    const { status, body } = await seen(await shop.token("seller", demoSeller))
    expect(status).toBe(200)
    expect(body).toMatchObject({
      person: { name: "Phan Quốc Dũng", role: "owner" },
      seller: { handle: "do-hop-o-moi", may_change: true, commune: { code: LONG_XUYEN } },
    })
    seller = body.seller.id
  })

  it("are added by staff, with a password of their own", async () => {
    const { status, body } = await add(helper)
    expect(status).toBe(201)
    expect(body.person).toMatchObject({ email: helper.email, state: "active", actions: ["deactivate"] })
    const token = await shop.token("seller", { email: helper.email, password: helper.password })
    expect((await seen(token)).body.person).toMatchObject({ name: helper.name, role: "helper" })
  })

  it.each([
    [{ ...helper }, 409, "person_email_taken"],
    [{ ...helper, email: demoShopper.email }, 409, "person_email_taken"],
    [{ ...helper, email: "hai@cho-ocop.example", password: "ngan" }, 400, "password_too_short"],
    [{ ...helper, email: "hai@cho-ocop" }, 400, "email_invalid"],
    [{ ...helper, email: "hai@cho-ocop.example", role: "boss" }, 400, "person_role_unknown"],
  ])("are refused when wrong, with nothing left behind: %o", async (body, status, code) => {
    const counts = () =>
      shop.sql("select (select count(*) from seller_account) a, (select count(*) from auth_identity) b")
    const before = await counts()
    const answer = await add(body)
    expect([answer.status, answer.body.code]).toEqual([status, code])
    expect(await counts()).toEqual(before)
  })

  it("lose their access at once, and get it back", async () => {
    const token = await shop.token("seller", { email: helper.email, password: helper.password })
    const { body } = await as<{ people: Person[] }>("ocop_office", `/admin/sellers/${seller}/people`)
    expect(body.people.map(({ email }) => email)).toEqual([demoSeller.email, helper.email])
    const act = (action: string) =>
      as<Refusal & { person: Person }>(
        "ocop_office",
        `/admin/sellers/${seller}/people/${body.people[1]?.id}/state`,
        { body: { action } },
      )
    expect((await act("deactivate")).body.person.state).toBe("deactivated")
    const refused = await seen(token)
    expect([refused.status, refused.body.code]).toEqual([403, "person_deactivated"])
    expect((await act("deactivate")).body.code).toBe("person_action_not_allowed")
    await act("reactivate")
    expect((await seen(token)).status).toBe(200)
  })

  it("of a suspended seller may look and change nothing", async () => {
    const token = await shop.token("seller", demoSeller)
    const act = (action: string) => shop.admin(`/admin/sellers/${seller}/state`, { body: { action } })
    await act("suspend")
    expect((await seen(token)).body.seller.may_change).toBe(false)
    const refused = await seen(token, "/seller/me", { body: {} })
    expect([refused.status, refused.body.code]).toEqual([403, "seller_suspended"])
    await act("resume")
    expect((await seen(token, "/seller/me", { body: {} })).status).toBe(404)
  })

  it("are the only ones at /seller", async () => {
    const others = [
      {},
      bearer(await shop.token("customer", demoShopper)),
      bearer(tokens.get("administrator") ?? ""),
    ]
    for (const headers of others) {
      for (const { method, path } of routesOf("seller")) {
        expect((await shop.request(probeOf(path), { method, headers })).status).toBe(401)
      }
    }
    const registered = await shop.request<{ token: string }>("/auth/seller/emailpass/register", {
      body: { email: "la@cho-ocop.example", password: demoPassword },
    })
    expect((await seen(registered.body.token)).status).toBe(401)
  })
})
