import { execFile } from "node:child_process"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { checkAuditChain } from "../../../scripts/lib/audit-chain"
import { root } from "../../../scripts/lib/paths"
import { withClient } from "../../../scripts/lib/postgres-cluster"
import { startMarketplace, type Marketplace } from "../../../scripts/testing/marketplace"
import { demoPassword, demoSeller } from "../../../scripts/testing/test-secrets"

type Entry = {
  sequence: number
  at: string
  phase: string
  request_id: string
  actor_type: string
  actor_name: string
  on_behalf_of: string | null
  action: string
  entity_type: string | null
  entity_id: string | null
  summary: Record<string, unknown> | null
  status: number | null
  hash: string
}
type Chain = { chain: { entries: number; head: { sequence: number; hash: string }; fault: object | null } }

let shop: Marketplace
let seller = ""

beforeAll(async () => {
  shop = await startMarketplace({ processes: 2 })
  const { body } = await shop.admin<{ sellers: { id: string; handle: string }[] }>("/admin/sellers?limit=200")
  seller = body.sellers.find(({ handle }) => handle === "do-hop-o-moi")?.id ?? ""
})
afterAll(() => shop?.stop())

const entries = async (query: string) =>
  (await shop.admin<{ entries: Entry[] }>(`/admin/audit?limit=200&${query}`)).body.entries

/** The two entries of the newest change of an entity, once the second is written. */
const lastChange = async (entity_id: string): Promise<Entry[]> => {
  const read = () => entries(`entity_id=${entity_id}`)
  await expect.poll(async () => (await read())[0]?.phase).toBe("answered")
  return (await read()).slice(0, 2)
}
const verify = async () => (await shop.admin<Chain>("/admin/audit/verify")).body.chain

/** `npm run audit:verify` on the suite's database. */
const command = (...args: string[]) =>
  new Promise<{ code: number; said: string }>((resolve) => {
    execFile(
      process.execPath,
      [join(root, "scripts", "run.mjs"), "audit-verify", ...args],
      { env: { ...process.env, DATABASE_URL: shop.databaseUrl } },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    )
  })

describe("a change", () => {
  it("is noted before and after, with who, what and on what", async () => {
    await shop.admin(`/admin/sellers/${seller}`, { body: { story: "Đổi lời giới thiệu" } })
    const [after, before] = await lastChange(seller)
    expect(before).toMatchObject({
      phase: "requested",
      actor_type: "user",
      actor_name: "Quản trị",
      on_behalf_of: null,
      action: "POST /admin/sellers/:id",
      entity_type: "sellers",
      summary: { story: "Đổi lời giới thiệu" },
      status: null,
    })
    expect(after).toMatchObject({
      request_id: before?.request_id,
      phase: "answered",
      status: 200,
      summary: null,
    })
    expect(Date.now() - Date.parse(after?.at ?? "")).toBeLessThan(60_000)
  })

  it("is noted when it was refused, by the rules or by the role", async () => {
    await shop.admin(`/admin/sellers/${seller}`, { body: { phone: "0912" } })
    expect((await lastChange(seller))[0]?.status).toBe(400)
    const viewer = await shop.token("user", { email: "xem@cho-ocop.example", password: demoPassword })
    await shop.request(`/admin/sellers/${seller}`, {
      body: { name: "Tên khác" },
      headers: { authorization: `Bearer ${viewer}` },
    })
    expect((await lastChange(seller))[0]).toMatchObject({ status: 403, actor_name: "Lâm Thị Ánh" })
  })

  it("of a seller's person names the person and the seller; reading leaves no trace", async () => {
    const token = await shop.token("seller", demoSeller)
    const headers = { authorization: `Bearer ${token}` }
    const before = await shop.sql("select count(*)::int n from audit_entry")
    await shop.request("/seller/me", { headers })
    await shop.admin("/admin/sellers")
    expect(await shop.sql("select count(*)::int n from audit_entry")).toEqual(before)
    await shop.request("/seller/me", { headers, body: { note: "thử" } })
    const noted = async () =>
      (await entries("")).filter(({ action }) => action === "POST /seller/me").map(({ status }) => status)
    await expect.poll(noted).toEqual([404, null])
    expect((await entries(""))[0]).toMatchObject({
      actor_type: "seller",
      actor_name: "Phan Quốc Dũng",
      on_behalf_of: seller,
    })
  })

  it("leaves no password, token or account number in the log", async () => {
    await shop.admin(`/admin/sellers/${seller}/people`, {
      body: { name: "Út", email: "ut@cho-ocop.example", role: "helper", password: "mat khau rat kin" },
    })
    await shop.admin(`/admin/sellers/${seller}`, {
      body: {
        bank_account: {
          bank_bin: "970436",
          account_number: "9704360012345678",
          account_name: "PHAN QUOC DUNG",
        },
      },
    })
    await lastChange(seller)
    const [row] = await shop.sql<{ text: string }>(
      "select string_agg(row_to_json(audit_entry)::text, ' ') as text from audit_entry",
    )
    expect(row?.text).toContain("ut@cho-ocop.example")
    expect(row?.text).toContain("PHAN QUOC DUNG")
    expect(row?.text).not.toMatch(/mat khau rat kin|9704360012345678/)
  })

  it("whose process died in between stays visible", async () => {
    await withClient(shop.databaseUrl, async (client) => {
      await client.query("begin")
      await client.query("lock table seller in access exclusive mode")
      const answer = shop
        .admin(`/admin/sellers/${seller}`, { base: shop.urls[1] ?? "", body: { story: "Nửa chừng" } })
        .catch(() => null)
      await expect.poll(async () => (await entries(`entity_id=${seller}`))[0]?.phase).toBe("requested")
      await shop.kill(1, "SIGKILL")
      await answer
      await client.query("rollback")
    })
    const [last] = await entries(`entity_id=${seller}`)
    expect(last).toMatchObject({ phase: "requested", summary: { story: "Nửa chừng" } })
    await shop.restart(1)
  })

  it("is found by actor and by day of Vietnam", async () => {
    const day = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date())
    const all = await entries("")
    expect((await entries(`day=${day}`)).length).toBe(all.length)
    expect(await entries("day=2020-01-01")).toEqual([])
    expect(await entries("actor_id=nobody")).toEqual([])
  })
})

describe("the chain", () => {
  it("stays whole when two processes write at once", async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        shop.admin(`/admin/sellers/${seller}`, {
          base: shop.urls[n % 2] ?? "",
          body: { story: `Lời giới thiệu số ${n}` },
        }),
      ),
    )
    expect(answers.filter(({ status }) => status !== 200)).toEqual([])
    const [count] = await shop.sql("select count(*)::int n, max(sequence) last from audit_entry")
    const chain = await verify()
    expect(chain).toMatchObject({ fault: null })
    expect(count?.n).toBe(count?.last)
    expect(chain.entries).toBeGreaterThanOrEqual(80)
  })

  it("can't be touched in SQL", async () => {
    await expect(shop.sql("update audit_entry set actor_name = 'Ai đó'")).rejects.toThrow("append-only")
    await expect(shop.sql("delete from audit_entry where sequence = 1")).rejects.toThrow("append-only")
    await expect(shop.sql("truncate audit_entry")).rejects.toThrow("append-only")
  })

  it("is verified by the command, apart from the server, and by an end noted earlier", async () => {
    const { code, said } = await command()
    expect(said).toContain("The audit log is whole")
    expect(code).toBe(0)
    const noted = /(\d+:[0-9a-f]{64})/.exec(said)?.[1] ?? ""
    expect((await command(noted)).code).toBe(0)
    const other = await command(`1:${"0".repeat(64)}`)
    expect([other.code, other.said]).toEqual([1, expect.stringContaining("has another hash")])
    expect((await command("gestern")).said).toContain("is no noted end")
  })

  it("names the entry that was changed where the triggers were switched off", async () => {
    const tamper = (change: string) =>
      shop.sql(
        `alter table audit_entry disable trigger all; ${change}; alter table audit_entry enable trigger all`,
      )
    await tamper("update audit_entry set actor_name = 'Ai đó' where sequence = 5")
    expect((await verify()).fault).toEqual({ sequence: 5, fault: "changed" })
    const { code, said } = await command()
    expect([code, said]).toEqual([1, expect.stringContaining("entry 5 was changed")])
    await tamper("delete from audit_entry where sequence = 3")
    expect((await checkAuditChain(shop.databaseUrl, 0)).fault).toEqual({ sequence: 3, fault: "missing" })
  })
})
