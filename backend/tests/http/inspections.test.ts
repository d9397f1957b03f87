import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { addDays, today } from "@cho-ocop/marketplace/clock"
import type { ListingDetail } from "@cho-ocop/marketplace/queries/read-listing-detail"
import type { ComplaintDetail, ComplaintOverview } from "@cho-ocop/ocop/complaint-records"
import type { InspectionDetail } from "@cho-ocop/ocop/inspection-detail"
import type { InspectionOverview } from "@cho-ocop/ocop/inspection-overview"
import { waitFor } from "../../../scripts/lib/wait-for"
import { startMarketplace, type Answer, type Marketplace } from "../../../scripts/testing/marketplace"
import { demoPassword } from "../../../scripts/testing/test-secrets"
import type { CataloguePage, ProductPage } from "../../src/catalogue/types"
import { countOrders, Shopper, stocked } from "./shopper"

type Refused = { code: string; message: string; params: Record<string, string | number> }
type Reply = { inspection: InspectionDetail } & Refused

const path = "/admin/ocop/inspections"
const SOON = { timeoutMs: 20_000 }
/** A pixel, as a phone sends a picture. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
)

let shop: Marketplace

beforeAll(async () => {
  shop = await startMarketplace()
})
afterAll(() => shop?.stop())

const productId = async (handle: string): Promise<string> => (await stocked(shop, handle)).product_id
const page = async (handle: string) =>
  (await shop.store<{ product: ProductPage }>(`/store/catalogue/products/${handle}`)).body.product
const card = async (handle: string) =>
  (await shop.store<CataloguePage>("/store/catalogue?limit=48")).body.items.find(
    (one) => one.handle === handle,
  )
const isOnHold = (handle: string, held: boolean) =>
  waitFor(async () => (await card(handle))?.on_hold === held, SOON)

const plan = (body: object): Promise<Answer<Reply>> =>
  shop.admin<Reply>(path, {
    body: { kind: "surprise", subjects: ["criteria", "mark"], planned_on: today(), ...body },
  })
const post = (id: string, part: string, body: object, headers = {}): Promise<Answer<Reply>> =>
  shop.admin<Reply>(`${path}/${id}/${part}`, { body, headers })
const step = (id: string, action: string, more: object = {}) => post(id, "steps", { action, ...more })
const read = async (id: string) => (await shop.admin<Reply>(`${path}/${id}`)).body.inspection

async function answerAll({ id, checklists }: InspectionDetail): Promise<void> {
  for (const item of checklists.flatMap(({ items }) => items)) {
    expect((await post(id, "answers", { item: item.code, answer: "met" })).status).toBe(200)
  }
}

/** An inspection whose visit was reported. */
async function reported(handle: string): Promise<InspectionDetail> {
  const { body, status } = await plan({ product_id: await productId(handle) })
  expect(status, JSON.stringify(body)).toBe(201)
  const { id } = body.inspection
  await step(id, "begin")
  await answerAll(body.inspection)
  const done = await step(id, "report", { comment: "Đã xem nhãn và sổ mẻ" })
  expect(done.status, JSON.stringify(done.body)).toBe(201)
  return done.body.inspection
}

const decision = (change: object = {}) => ({
  decided_on: today(),
  decision_number: "77/QĐ-UBND",
  authority: "Chủ tịch UBND tỉnh An Giang",
  authority_level: "province",
  ...change,
})

describe("an inspection that finds something", () => {
  it("goes from the plan over findings and corrections to its conclusion, and the product off sale and back", async () => {
    const handle = "kho-ca-sac"
    const goods = await stocked(shop, handle)
    const filled = await Shopper.of(shop)
    expect((await filled.add(goods.variant_id)).status).toBe(200)
    const form = await filled.form()

    const planned = await plan({
      product_id: goods.product_id,
      kind: "planned",
      planned_on: addDays(today(), 5),
    })
    expect(planned.status).toBe(201)
    const { id, number, checklists } = planned.body.inspection
    expect(number).toMatch(/^\d{2,}\/KT-\d{4}$/)
    expect(checklists.map(({ code }) => code)).toEqual(["criteria-2026", "food-safety-2026", "mark-2026"])
    expect(planned.body.inspection).toMatchObject({ state: "planned", deadline: { kind: "visit", days: 5 } })

    expect((await post(id, "answers", { item: "c1", answer: "met" })).body.code).toBe(
      "inspection_answers_closed",
    )
    expect((await step(id, "report", { comment: "x" })).body.code).toBe("inspection_step_not_allowed")
    await step(id, "reschedule", { planned_on: today(), comment: "Cơ sở xin đổi ngày" })
    expect((await step(id, "begin")).body.inspection).toMatchObject({
      state: "under_way",
      planned_on: today(),
    })

    expect((await step(id, "report", { comment: "x" })).body).toMatchObject({
      code: "inspection_checklist_incomplete",
      params: { count: 19 },
    })
    await answerAll(planned.body.inspection)
    await post(id, "answers", { item: "m1", answer: "not_met", note: "Nhãn in 4 sao" })
    expect((await read(id)).answers.find(({ item }) => item === "m1")).toEqual({
      item: "m1",
      answer: "not_met",
      note: "Nhãn in 4 sao",
    })

    const upload = new FormData()
    upload.append("file", new Blob([PNG], { type: "image/png" }), "nhãn.png")
    const picture = await shop.admin<{ files: { url: string }[] }>("/admin/ocop/inspection-pictures", {
      body: upload,
    })
    expect(picture.status).toBe(201)
    const url = picture.body.files[0]?.url ?? ""
    const foreign = await post(id, "findings", {
      severity: "major",
      text: "x",
      pictures: ["https://a.example/b.png"],
    })
    expect(foreign).toMatchObject({ status: 400, body: { code: "inspection_picture_unknown" } })
    const finding = await post(id, "findings", {
      item: "m1",
      severity: "major",
      text: "Nhãn in 4 sao, quyết định ghi 3 sao",
      pictures: [url],
    })
    expect(finding.body.inspection.findings).toMatchObject([{ severity: "major", pictures: [url] }])

    expect((await step(id, "suspend")).body.code).toBe("inspection_comment_missing")
    const held = await step(id, "suspend", { comment: "Ngừng bán đến khi đổi nhãn" })
    expect(held.body.inspection).toMatchObject({ held: true, state: "under_way" })
    expect((await step(id, "suspend", { comment: "x" })).body.code).toBe("inspection_held_already")

    const listing = await shop.admin<{ listing: ListingDetail }>(`/admin/listings/${goods.product_id}`)
    expect(listing.body.listing.holds).toMatchObject([
      { reason: "inspection", note: `Kiểm tra ${number}: Ngừng bán đến khi đổi nhãn` },
    ])
    expect((await filled.see()).body.basket.parts[0]?.lines[0]).toMatchObject({
      problem: "on_hold",
      available: 0,
    })
    const other = await Shopper.of(shop)
    expect(await other.add(goods.variant_id)).toMatchObject({ status: 409, body: { code: "on_hold" } })
    expect((await other.as({ "x-medusa-locale": "en-US" }).add(goods.variant_id)).body.message).toContain(
      "not for sale for the time being",
    )
    const line = (await filled.see()).body.basket.parts[0]?.lines[0]?.id ?? ""
    expect(await filled.change(line, 2)).toMatchObject({ status: 409, body: { code: "on_hold" } })
    const orders = await countOrders(shop)
    const refused = await filled.checkOut(form)
    expect(refused.status).toBe(409)
    expect(refused.body.refused).toMatchObject([{ code: "on_hold", lines: [{ code: "on_hold" }] }])
    expect(await countOrders(shop)).toBe(orders)
    expect(await page(handle)).toMatchObject({ on_hold: true, in_stock: false })
    expect((await page(handle)).variants.map(({ in_stock }) => in_stock)).not.toContain(true)
    expect(await isOnHold(handle, true)).toBe(true)
    expect(await card(handle)).toMatchObject({ in_stock: false, stock_left: null })

    await step(id, "report", { comment: "Nhãn sai số sao" })
    expect((await step(id, "demand_correction")).body.code).toBe("inspection_no_corrections")
    const past = await post(id, "corrections", { text: "Đổi nhãn", due_on: addDays(today(), -1) })
    expect(past.body.code).toBe("correction_due_in_past")
    const demanded = await post(id, "corrections", {
      finding_id: finding.body.inspection.findings[0]?.id,
      text: "Thu hồi tem sai, in lại",
      due_on: addDays(today(), 7),
    })
    const correction = demanded.body.inspection.corrections[0]?.id ?? ""
    expect((await step(id, "demand_correction")).body.inspection).toMatchObject({
      state: "correcting",
      deadline: { kind: "correction", days: 7, tone: "due" },
    })
    expect((await step(id, "confirm_correction")).body.code).toBe("inspection_corrections_open")

    shop.setClock(`${addDays(today(), 9)}T09:00:00+07:00`)
    expect((await read(id)).deadline).toMatchObject({ kind: "correction", days: -2, tone: "late" })
    shop.setClock(null)

    const followUps = `corrections/${correction}/follow-ups`
    await post(id, followUps, { result: "extended", due_on: addDays(today(), 20), note: "Chờ nhà in" })
    expect((await read(id)).corrections[0]).toMatchObject({ state: "open", due_on: addDays(today(), 20) })
    await post(id, followUps, { result: "done", note: "Tem mới đúng 3 sao", pictures: [url] })
    expect((await post(id, followUps, { result: "done" })).body.code).toBe("correction_done_already")
    await step(id, "confirm_correction")

    const closed = await step(id, "conclude", { outcome: "corrected", comment: "Đã khắc phục" })
    expect(closed.body.inspection).toMatchObject({
      state: "closed",
      outcome: "corrected",
      held: false,
      next: [],
    })
    expect(await isOnHold(handle, false)).toBe(true)
    expect((await filled.add(goods.variant_id)).status).toBe(200)
    expect(closed.body.inspection.steps.map(({ action }) => action)).toEqual([
      "plan",
      "reschedule",
      "begin",
      "suspend",
      "report",
      "demand_correction",
      "confirm_correction",
      "conclude",
    ])
    expect(
      closed.body.inspection.steps.find(({ action }) => action === "report")?.facts.answers,
    ).toHaveLength(19)
  })

  it("keeps what was written, also from whoever has the database open", async () => {
    const { id } = await reported("mam-ca-loc")
    for (const sql of [
      "update inspection_step set comment = 'khác' where inspection_id = $1",
      "delete from inspection_step where inspection_id = $1",
      "update inspection set product_id = 'khác' where id = $1",
    ]) {
      await expect(shop.sql(sql, [id])).rejects.toThrow(/append-only/)
    }
    await expect(shop.sql("update listing_hold set lifted_at = null")).rejects.toThrow(/lifted once/)
    await expect(shop.sql("delete from listing_hold")).rejects.toThrow(/history/)
  })
})

describe("an inspection that proposes", () => {
  it("a revocation: the term runs from the conclusion, the decision goes on the certificate's log, the badge follows", async () => {
    const handle = "banh-hanh-nhan"
    const { id, certificate } = await reported(handle)
    expect((await page(handle)).certificate).toMatchObject({ state: "valid", star: 4 })
    const grounds = (await read(id)).grounds.map(({ code }) => code)
    expect(grounds).toEqual(["a", "b", "c", "d", "đ", "e"])
    expect((await step(id, "propose", { proposal: "revocation", ground: "z", comment: "x" })).body.code).toBe(
      "inspection_ground_unknown",
    )
    const proposed = await step(id, "propose", {
      proposal: "revocation",
      ground: "c",
      comment: "Dùng bột quá hạn, vi phạm an toàn thực phẩm",
    })
    expect(proposed.body.inspection).toMatchObject({
      state: "proposed",
      deadline: { kind: "decision", on: addDays(today(), 15), days: 15, tone: "due" },
    })
    shop.setClock(`${addDays(today(), 11)}T09:00:00+07:00`)
    expect((await read(id)).deadline).toMatchObject({ tone: "soon", days: 4 })
    shop.setClock(`${addDays(today(), 17)}T09:00:00+07:00`)
    expect((await read(id)).deadline).toMatchObject({ tone: "late", days: -2 })
    shop.setClock(null)

    const wrong = await step(id, "decide", { decision: decision({ authority_level: "district" }) })
    expect(wrong.body.code).toBe("decision_wrong_authority")
    expect((await read(id)).state).toBe("proposed")
    const decided = await step(id, "decide", { decision: decision() })
    expect(decided.status, JSON.stringify(decided.body)).toBe(201)
    expect(decided.body.inspection).toMatchObject({ state: "closed", outcome: "revoked" })
    expect(decided.body.inspection.certificate).toMatchObject({
      id: certificate?.id,
      badge: { state: "revoked" },
    })
    const isRevoked = async () => (await card(handle))?.badge?.state === "revoked"
    expect(await waitFor(isRevoked, SOON)).toBe(true)
    expect((await page(handle)).certificate).toMatchObject({
      star: null,
      reason: "Dùng bột quá hạn, vi phạm an toàn thực phẩm",
    })
    expect((await step(id, "decide", { decision: decision() })).body.code).toBe("inspection_step_not_allowed")
  })

  it("a lower star: revoked and recognised anew, to the old last day", async () => {
    const handle = "duong-thot-not-set"
    const before = (await page(handle)).certificate
    const { id } = await reported(handle)
    const same = await step(id, "propose", { proposal: "lower_star", ground: "b", star: 4, comment: "x" })
    expect(same.body.code).toBe("inspection_star_not_lower")
    await step(id, "propose", {
      proposal: "lower_star",
      ground: "b",
      star: 3,
      comment: "Thôi hợp đồng liên kết",
    })
    const decided = await step(id, "decide", {
      decision: decision({ decision_number: "78/QĐ-UBND", recognition_number: "79/QĐ-UBND" }),
    })
    expect(decided.status, JSON.stringify(decided.body)).toBe(201)
    expect(decided.body.inspection.outcome).toBe("star_lowered")
    expect((await page(handle)).certificate).toMatchObject({
      state: "valid",
      star: 3,
      expires_on: before?.expires_on,
      decision_number: "79/QĐ-UBND",
    })
  })

  it("takes back everything when the second half of a decision is refused", async () => {
    const handle = "mat-hoa-thot-not"
    const { id } = await reported(handle)
    await step(id, "propose", {
      proposal: "lower_star",
      ground: "b",
      star: 3,
      comment: "Thôi hợp đồng liên kết",
    })
    // The ministry may revoke nothing of four stars, and nobody gives three stars at that level.
    const refused = await step(id, "decide", { decision: decision({ authority_level: "central" }) })
    expect(refused.body.code).toBe("decision_wrong_authority")
    expect((await page(handle)).certificate).toMatchObject({ state: "valid", star: 4 })
    const declined = await step(id, "decline", { comment: "Tỉnh không đồng ý hạ sao" })
    expect(declined.body.inspection).toMatchObject({ state: "closed", outcome: "declined" })
  })
})

describe("who may", () => {
  const as = async (name: string, path: string, body?: object) => {
    const token = await shop.token("user", { email: `${name}@cho-ocop.example`, password: demoPassword })
    return shop.request<Reply & InspectionOverview>(path, {
      body,
      headers: { authorization: `Bearer ${token}` },
    })
  }

  it("an inspector inspects, a viewer only looks, a commune officer sees only the own commune's makers", async () => {
    const own = await plan({ product_id: await productId("ca-linh-kho-mia"), subjects: ["mark"] })
    const other = await plan({ product_id: await productId("gao-thom-thoai-son"), subjects: ["mark"] })
    const [ownId, otherId] = [own.body.inspection.id, other.body.inspection.id]
    expect(own.body.inspection.commune.code).toBe("30307")
    expect((await as("haukiem", `${path}/${ownId}/steps`, { action: "begin" })).status).toBe(201)
    expect((await as("xem", `${path}/${ownId}`)).status).toBe(200)
    expect((await as("xem", `${path}/${ownId}/steps`, { action: "report", comment: "x" })).status).toBe(403)
    expect((await as("canbo-xa", `${path}/${ownId}`)).status).toBe(200)
    expect(await as("canbo-xa", `${path}/${otherId}`)).toMatchObject({
      status: 404,
      body: { code: "inspection_not_found" },
    })
    const seen = (await as("canbo-xa", `${path}?limit=200`)).body.inspections
    expect(seen.length).toBeGreaterThan(0)
    expect(new Set(seen.map(({ commune }) => commune.code))).toEqual(new Set(["30307"]))
  })
})

describe("the plan", () => {
  it("counts by quarter, filters, and refuses what can't be planned", async () => {
    const year = Number(today().slice(0, 4)) + 1
    const planned = await plan({
      product_id: await productId("gio-co-bang"),
      kind: "planned",
      planned_on: `${year}-05-10`,
      subjects: ["mark"],
    })
    expect(planned.body.inspection.checklists.map(({ code }) => code)).toEqual(["mark-2026"])
    const { body } = await shop.admin<InspectionOverview>(`${path}?year=${year}&quarter=2`)
    expect(body.inspections.map(({ id }) => id)).toEqual([planned.body.inspection.id])
    expect(body.quarters[1]).toEqual({ year, quarter: 2, planned: 1, done: 0 })
    expect((await shop.admin<InspectionOverview>(`${path}?q=gio co bang`)).body.count).toBeGreaterThan(0)
    expect((await plan({ product_id: "prod_x" })).body.code).toBe("inspection_product_unknown")
    expect((await plan({ product_id: await productId("gio-co-bang"), subjects: [] })).body.code).toBe(
      "inspection_subject_missing",
    )
    expect(await shop.admin(`${path}/insp_x`)).toMatchObject({ status: 404 })
    expect((await shop.request(path)).status).toBe(401)
  })

  it("gives each inspection a number of its own, however many at once", async () => {
    const product_id = await productId("khan-tho-cam-cham")
    const answers = await Promise.all(Array.from({ length: 5 }, () => plan({ product_id })))
    expect(new Set(answers.map(({ body }) => body.inspection.number)).size).toBe(5)
  })
})

describe("a complaint", () => {
  type Sent = { complaint: { code: string } } & Refused
  const send = (body: object) => shop.store<Sent>("/store/complaints", { body })

  it("comes in once, is seen by staff only, and leads to an inspection", async () => {
    const product_id = await productId("tuong-xay")
    const body = {
      request_key: "complaint-one-0001",
      product_id,
      text: "Chai tương mở ra có váng",
      contact: "0912 345 678",
    }
    const first = await send(body)
    expect(first).toMatchObject({ status: 201, body: { complaint: { code: expect.stringMatching(/^PA-/) } } })
    const again = await send(body)
    expect(again).toMatchObject({ status: 200, body: first.body })
    expect(Object.keys(first.body.complaint)).toEqual(["code"])
    expect((await shop.store("/store/complaints")).status).toBe(404)
    expect((await shop.request("/admin/ocop/complaints")).status).toBe(401)

    const list = await shop.admin<ComplaintOverview>(`/admin/ocop/complaints?product_id=${product_id}`)
    expect(list.body.complaints).toMatchObject([
      { code: first.body.complaint.code, state: "received", contact: "+84912345678", age_days: 0 },
    ])
    const id = list.body.complaints[0]?.id ?? ""
    const act = (action: string, comment?: string) =>
      shop.admin<{ complaint: ComplaintDetail } & Refused>(`/admin/ocop/complaints/${id}/steps`, {
        body: { action, comment },
      })
    expect((await act("answer")).body.code).toBe("inspection_comment_missing")
    expect((await act("reopen", "x")).body.code).toBe("complaint_step_not_allowed")
    expect((await act("take_up")).body.complaint.state).toBe("under_review")
    const inspection = await plan({ product_id, complaint_id: id })
    expect(inspection.body.inspection.complaint_id).toBe(id)
    const answered = await act("answer", "Chợ đã kiểm tra lô này")
    expect(answered.body.complaint).toMatchObject({
      state: "answered",
      answer: "Chợ đã kiểm tra lô này",
      inspection_ids: [inspection.body.inspection.id],
    })
    expect((await act("close", "Xong")).body.complaint.state).toBe("closed")
  })

  it.each([
    ["complaint_text_missing", { text: " " }],
    ["complaint_contact_invalid", { contact: "12" }],
    ["complaint_product_unknown", { product_id: "prod_x" }],
  ])("is refused with %s", async (code, change) => {
    const product_id = await productId("tuong-xay")
    const answer = await send({ request_key: `complaint-${code}`, product_id, text: "Chai bị hở", ...change })
    expect(answer.body.code).toBe(code)
    expect(answer.status).toBeLessThan(500)
  })

  it("can't be used to drown the office", async () => {
    const product_id = await productId("kho-ca-loc")
    const one = (index: number) =>
      send({
        request_key: `complaint-many-${index}`,
        product_id,
        text: "Gửi nhiều lần",
        contact: "0987 654 321",
      })
    for (let index = 0; index < 5; index += 1) {
      expect((await one(index)).status).toBe(201)
    }
    expect(await one(5)).toMatchObject({ status: 429, body: { code: "too_many_tries" } })
  })
})
