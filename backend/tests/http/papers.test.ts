import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { addDays, addMonths, today } from "@cho-ocop/marketplace/clock"
import type { ListingDetail } from "@cho-ocop/marketplace/queries/read-listing-detail"
import type { PaperOverview } from "@cho-ocop/ocop/paper-overview"
import type { PaperRecord } from "@cho-ocop/ocop/paper-records"
import { waitFor } from "../../../scripts/lib/wait-for"
import { startMarketplace, type Answer, type Marketplace } from "../../../scripts/testing/marketplace"
import type { CataloguePage, ProductPage } from "../../src/catalogue/types"
import { Shopper, stocked } from "./shopper"

type Refused = { code: string; message: string; params: Record<string, string | number> }
type Reply = { paper: PaperRecord } & Refused

const SOON = { timeoutMs: 20_000 }
const password = "ocop-demo-2026"
const admin = "/admin/ocop/papers"
const own = "/seller/ocop/papers"
const pdf = (text: string) =>
  Buffer.from(`%PDF-1.4\n% ${text}\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n`)

/** The maker of the one demo product whose paper has ended. */
const held = { product: "banh-phong-nep", maker: "banh-phong-nam-thom" }

let shop: Marketplace
/** What makers' people are signed in with, by the maker's handle. */
const tokens = new Map<string, string>()

beforeAll(async () => {
  shop = await startMarketplace()
  for (const handle of [held.maker, "mam-co-tu-lanh"]) {
    const email = `${handle}@nguoi.example`
    const { status, body } = await shop.admin(`/admin/sellers/${await sellerId(handle)}/people`, {
      body: { name: "Người của cơ sở", email, role: "owner", password },
    })
    expect(status, JSON.stringify(body)).toBeLessThan(300)
    const answer = await shop.request<{ token: string }>("/auth/seller/emailpass", {
      body: { email, password },
    })
    tokens.set(handle, answer.body.token)
  }
})
afterAll(() => shop?.stop())

const sellerId = async (handle: string): Promise<string> => {
  const [row] = await shop.sql<{ id: string }>("select id from seller where handle = $1", [handle])
  return row?.id ?? ""
}
const asMaker = <T>(handle: string, path: string, body?: unknown): Promise<Answer<T>> =>
  shop.request<T>(path, { body, headers: { authorization: `Bearer ${tokens.get(handle) ?? ""}` } })
const page = async (handle: string) =>
  (await shop.store<{ product: ProductPage }>(`/store/catalogue/products/${handle}`)).body.product
const isOnHold = (handle: string, wanted: boolean) =>
  waitFor(async () => (await page(handle)).on_hold === wanted, SOON)
const check = (id: string, verdict: string, reason?: string): Promise<Answer<Reply>> =>
  shop.admin<Reply>(`${admin}/${id}/checks`, { body: { verdict, reason } })
/** What the open hold for missing papers says; null when there is none. */
const noteOf = async (handle: string): Promise<string | null> => {
  const [row] = await shop.sql<{ id: string }>("select id from product where handle = $1", [handle])
  const { body } = await shop.admin<{ listing: ListingDetail | null }>(`/admin/listings/${row?.id}`)
  return body.listing?.holds.find(({ reason }) => reason === "papers_missing")?.note ?? null
}

/** A form as a browser sends it. */
function form(
  fields: Record<string, string>,
  file: Buffer | null = pdf("giấy"),
  name = "giấy.pdf",
): FormData {
  const data = new FormData()
  for (const [field, value] of Object.entries(fields)) data.append(field, value)
  if (file) data.append("file", new Blob([new Uint8Array(file)]), name)
  return data
}

const commitment = (change: Record<string, string> = {}) => ({
  type: "food_safety_commitment",
  number: "20/BCK-ATTP",
  issuer: "UBND xã Phú Tân",
  issued_on: addDays(today(), -3),
  ends_on: addMonths(addDays(today(), -3), 35),
  ...change,
})

describe("a product whose paper has ended", () => {
  it("is not on sale, and both the office and its maker see which paper is missing", async () => {
    const goods = await stocked(shop, held.product)
    expect(await (await Shopper.of(shop)).add(goods.variant_id)).toMatchObject({
      status: 409,
      body: { code: "on_hold" },
    })
    expect(await page(held.product)).toMatchObject({ on_hold: true, in_stock: false })
    expect(await noteOf(held.product)).toContain("an toàn thực phẩm")
    const office = await shop.admin<PaperOverview>(admin)
    // Products that are still in the making lack papers too.
    const ofHeld = ({ missing }: PaperOverview) =>
      missing.filter(({ product_id }) => product_id === goods.product_id)
    const missing = ofHeld(office.body)
    expect(missing).toMatchObject([{ missing: [{ code: "food_safety", instead: "ended" }] }])
    const maker = await asMaker<PaperOverview>(held.maker, own)
    expect(ofHeld(maker.body)).toEqual(missing)
    expect(maker.body.papers.map(({ seller }) => seller.id)).not.toContain(await sellerId("mam-co-tu-lanh"))
    expect(
      (await shop.store<CataloguePage>("/store/catalogue?limit=48")).body.items.filter((one) => one.on_hold),
    ).toHaveLength(1)
  })

  it("comes back when its maker hands the paper in and the office accepts it, and goes when it is withdrawn", async () => {
    const handed = await asMaker<Reply>(held.maker, own, form(commitment(), pdf("mới"), "../Bản cam kết.exe"))
    expect(handed.status, JSON.stringify(handed.body)).toBe(201)
    const { id } = handed.body.paper
    expect(handed.body.paper).toMatchObject({
      standing: "to_check",
      handed_in_by: "seller",
      file: { name: "Bản cam kết.pdf", type: "application/pdf" },
    })
    expect(
      await waitFor(async () => (await noteOf(held.product))?.includes("đang chờ kiểm tra") === true, SOON),
    ).toBe(true)
    expect((await page(held.product)).on_hold).toBe(true)

    const accepted = await check(id, "accepted")
    expect(accepted.body.paper).toMatchObject({ standing: "holds", checks: [{ verdict: "accepted" }] })
    expect(await isOnHold(held.product, false)).toBe(true)
    const goods = await stocked(shop, held.product)
    expect((await (await Shopper.of(shop)).add(goods.variant_id)).status).toBe(200)
    expect((await check(id, "accepted")).body.code).toBe("paper_verdict_not_allowed")

    expect((await check(id, "withdrawn")).body.code).toBe("paper_reason_missing")
    await check(id, "withdrawn", "UBND xã báo đã thu hồi bản cam kết")
    expect(await isOnHold(held.product, true)).toBe(true)
  })
})

describe("a paper", () => {
  it("is only for its maker and the office", async () => {
    const { body } = await asMaker<Reply>(held.maker, own, form(commitment({ number: "21/BCK-ATTP" })))
    const file = `${own}/${body.paper.id}/file`
    const mine = await shop.request<string>(file, {
      headers: { authorization: `Bearer ${tokens.get(held.maker)}` },
    })
    expect(mine).toMatchObject({ status: 200, body: expect.stringContaining("%PDF") })
    expect(mine.headers.get("content-disposition")).toContain("attachment")
    expect(mine.headers.get("cache-control")).toContain("no-store")
    expect(mine.headers.get("x-content-type-options")).toBe("nosniff")
    expect(await asMaker("mam-co-tu-lanh", file)).toMatchObject({
      status: 404,
      body: { code: "paper_not_found" },
    })
    expect((await shop.request(file)).status).toBe(401)
    expect((await shop.request(`${admin}/${body.paper.id}/file`)).status).toBe(401)
    expect((await shop.admin(`${admin}/${body.paper.id}/file`)).status).toBe(200)
    const [row] = await shop.sql<{ key: string }>("select file->>'key' as key from paper where id = $1", [
      body.paper.id,
    ])
    expect((await shop.request(`/static/${row?.key}`)).status).toBe(404)
    expect((await shop.request(`/static/private%2F${row?.key}`)).status).toBe(404)
  })

  it.each([
    ["private_file_type", commitment(), Buffer.from("<script>alert(1)</script>")],
    ["paper_end_missing", commitment({ ends_on: "" }), pdf("a")],
    ["paper_type_unknown", commitment({ type: "passport" }), pdf("a")],
    ["paper_issued_in_future", commitment({ issued_on: addDays(today(), 1) }), pdf("a")],
    ["paper_number_missing", commitment({ number: " " }), pdf("a")],
  ])("is refused with %s, and nothing is kept of it", async (code, fields, file) => {
    const before = await shop.sql("select id from paper")
    const answer = await asMaker<Reply>(held.maker, own, form(fields, file))
    expect(answer).toMatchObject({ status: 400, body: { code } })
    expect(await shop.sql("select id from paper")).toHaveLength(before.length)
  })

  it("about a product can only be handed in by the product's maker", async () => {
    const { product_id } = await stocked(shop, "mam-ca-loc")
    const fields = {
      type: "product_declaration",
      product_id,
      number: "9/TCB",
      issuer: "Cơ sở",
      issued_on: today(),
    }
    expect((await asMaker<Reply>(held.maker, own, form(fields))).body.code).toBe("paper_product_unknown")
    expect((await asMaker<Reply>("mam-co-tu-lanh", own, form(fields))).status).toBe(201)
  })

  it("stays as it was handed in", async () => {
    await expect(shop.sql("update paper set ends_on = '2099-01-01'")).rejects.toThrow(/append-only/)
    await expect(shop.sql("delete from paper_check")).rejects.toThrow(/append-only/)
  })
})

describe("time", () => {
  const endOf = async (handle: string): Promise<PaperRecord> => {
    const { body } = await shop.admin<PaperOverview>(`${admin}?seller_id=${await sellerId(handle)}`)
    const paper = body.papers.find(({ ends_on, standing }) => ends_on !== null && standing !== "refused")
    if (!paper) throw new Error(`${handle} has no paper that ends`)
    return paper
  }
  const reminders = (id: string) =>
    shop.sql<{ days_before: number }>(
      "select days_before from paper_reminder where paper_id = $1 order by days_before desc",
      [id],
    )
  const days = async (id: string) => (await reminders(id)).map(({ days_before }) => days_before)

  it("reminds once at each distance, catches up, and takes the product off sale the day after the end", async () => {
    const paper = await endOf("tuong-ba-hoi")
    const ends_on = paper.ends_on ?? ""
    expect(await days(paper.id)).toEqual([])
    shop.setClock(`${addDays(ends_on, -88)}T08:00:00+07:00`)
    expect(await waitFor(async () => (await days(paper.id)).length === 1, SOON)).toBe(true)
    expect(await days(paper.id)).toEqual([90])
    shop.setClock(`${ends_on}T08:00:00+07:00`)
    expect(await waitFor(async () => (await days(paper.id)).length === 2, SOON)).toBe(true)
    expect(await days(paper.id)).toEqual([90, 30])
    expect((await page("tuong-xay")).on_hold).toBe(false)
    expect((await endOf("tuong-ba-hoi")).standing).toBe("ending_soon")

    shop.setClock(`${addDays(ends_on, 1)}T00:00:10+07:00`)
    expect(await isOnHold("tuong-xay", true)).toBe(true)
    expect(await noteOf("tuong-xay")).toContain("đã hết hạn")
    expect(await days(paper.id)).toEqual([90, 30])
    shop.setClock(null)
    expect(await isOnHold("tuong-xay", false)).toBe(true)
  })

  it("shows what ends soon in the demo", async () => {
    const { body } = await shop.admin<PaperOverview>(`${admin}?standing=ending_soon`)
    expect(body.papers.map(({ seller }) => seller.id)).toContain(await sellerId("xoai-say-ut-hien"))
    expect(body.papers.every(({ days_left }) => days_left !== null && days_left >= 0)).toBe(true)
  })
})

describe("a new food listing", () => {
  it("can't go on sale before its papers are there", async () => {
    const created = await shop.admin<{ product: { id: string; handle: string } }>("/admin/products", {
      body: { title: "Chả cá thử", status: "published", options: [{ title: "Loại", values: ["Chung"] }] },
    })
    const { id } = created.body.product
    const maker = await sellerId("mam-co-tu-lanh")
    await shop.admin(`/admin/listings/${id}`, {
      body: {
        maker_id: maker,
        seller_id: maker,
        branch: "food",
        product_set: "08",
        rule_set_id: "qd-26-2026",
      },
    })
    const missing = async () =>
      (await shop.admin<PaperOverview>(admin)).body.missing.find(({ product_id }) => product_id === id)
        ?.missing
    expect(await missing()).toMatchObject([{ code: "declaration", instead: null }])
    const handle = created.body.product.handle
    expect(await waitFor(async () => (await noteOf(handle)) !== null, SOON)).toBe(true)
    expect(await noteOf(handle)).toBe("Thiếu: Bản tự công bố sản phẩm")
    const handed = await shop.admin<Reply>(admin, {
      body: form({
        seller_id: maker,
        type: "product_declaration",
        product_id: id,
        number: "10/TCB",
        issuer: "Cơ sở",
        issued_on: today(),
      }),
    })
    expect(handed.status, JSON.stringify(handed.body)).toBe(201)
    await check(handed.body.paper.id, "accepted")
    expect(await waitFor(async () => (await noteOf(handle)) === null, SOON)).toBe(true)
    expect(await missing()).toBeUndefined()
  })
})
