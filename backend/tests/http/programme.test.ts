import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { addDays, addMonths } from "@cho-ocop/marketplace/clock"
import type { InspectionDetail } from "@cho-ocop/ocop/inspection-detail"
import type { RuleSetDetail } from "@cho-ocop/ocop/rule-set-detail"
import { waitFor } from "../../../scripts/lib/wait-for"
import { startMarketplace, type Marketplace } from "../../../scripts/testing/marketplace"
import type { CataloguePage, ProductPage } from "../../src/catalogue/types"
import { ProgrammeRoad } from "./programme-road"
import { citySample } from "./city-sample"

const SOON = { timeoutMs: 20_000 }
const today26 = "qd-26-2026"

let shop: Marketplace
let road: ProgrammeRoad

beforeAll(async () => {
  shop = await startMarketplace()
  road = await ProgrammeRoad.of(shop)
})
afterAll(() => shop?.stop())

const productPage = async (handle: string) =>
  (await shop.store<{ product: ProductPage }>(`/store/catalogue/products/${handle}`)).body.product
const card = async (handle: string) =>
  (await shop.store<CataloguePage>("/store/catalogue?limit=48&sort=newest")).body.items.find(
    (item) => item.handle === handle,
  )

/** Waits until the card in the shop shows a state and a star, then holds the product's page against it. */
async function expectBadge(handle: string, state: string, star: number | null): Promise<void> {
  let shown: { state?: string; star?: number | null } = {}
  await waitFor(async () => {
    const badge = (await card(handle))?.badge
    shown = { state: badge?.state, star: badge?.star ?? null }
    return shown.state === state && shown.star === star
  }, SOON)
  expect(shown).toEqual({ state, star })
  expect((await productPage(handle)).certificate).toMatchObject({ state, star })
}

const certificateOf = async (id: string) =>
  (
    await shop.admin<{ certificate: { badge: { expires_on: string; total_score: number } } }>(
      `/admin/ocop/certificates/${id}`,
    )
  ).body.certificate.badge

describe("under the regime of today", () => {
  const handle = "cha-ca-chuong-trinh"
  let product_id = ""
  let certificate_id = ""

  it("a product goes from idea to certificate, and its badge appears in the shop", async () => {
    product_id = await road.newProduct("Chả cá của chương trình", handle)
    expect(await waitFor(async () => Boolean(await card(handle)), SOON)).toBe(true)
    expect((await card(handle))?.badge).toBeNull()

    const idea_id = await road.idea(product_id, "Chả cá")
    const { id } = await road.open({ product_id, kind: "first", idea_id })
    expect(await road.throughCommune(id)).toMatchObject({ state: "proposed", level: "province" })
    await road.throughTeam(id)
    const { results } = await road.throughCouncil(id, {
      level: "province",
      rule_set_id: today26,
      heights: [1, 1, 0.5],
    })
    const [result] = results
    expect(result?.average.count).toBe(3)
    expect(result?.star_by_points).toBe(4)
    expect(await road.dossier(id)).toMatchObject({ state: "scored" })

    const other = await road.decide("province", {
      dossier_id: id,
      verdict: "recognise",
      star: 5,
      certificate_number: "1/GCN-CT",
    })
    expect(other).toMatchObject({ status: 400, body: { code: "ruling_star_differs" } })
    const star = result?.star ?? 0
    expect(star).toBeGreaterThanOrEqual(3)
    certificate_id = await road.recognise("province", id, star, "1/GCN-CT")
    await expectBadge(handle, "valid", star)
    expect(await certificateOf(certificate_id)).toMatchObject({
      expires_on: addMonths(road.day(), 36),
    })
  }, 180_000)

  it("is evaluated again in its window, and the star follows the new result", async () => {
    const { expires_on } = await certificateOf(certificate_id)
    road.setDay(addDays(expires_on, -190))
    const early = await road.open({ product_id, kind: "re_evaluation" })
    expect((await road.hand(early.id, "submit")).body.code).toBe("dossier_too_early")

    road.setDay(addDays(expires_on, -150))
    await road.throughCommune(early.id)
    await expectBadge(handle, "renewing", (await card(handle))?.badge?.star ?? null)
    await road.throughTeam(early.id)
    const { results } = await road.throughCouncil(early.id, {
      level: "province",
      rule_set_id: today26,
      heights: [1, 1, 1],
    })
    expect(results[0]).toMatchObject({ star: 5, average: { sum: 300, count: 3 } })
    expect(
      (await road.decide("province", { dossier_id: early.id, verdict: "recognise", star: 5 })).body.code,
    ).toBe("ruling_wrong_authority")
    const sent = await road.decide("province", { dossier_id: early.id, verdict: "send_up" })
    expect(sent.status).toBe(201)
    const answered = await road.as("office", "/admin/ocop/decisions", {
      body: {
        number: "77/QĐ-BNNMT",
        decided_on: road.day(),
        level: "central",
        authority: "Bộ trưởng Bộ Nông nghiệp và Môi trường",
        signer: "Trần Văn B",
        entries: [
          {
            dossier_id: early.id,
            verdict: "recognise",
            star: 5,
            total_score: 92.5,
            certificate_number: "2/GCN-CT",
          },
        ],
      },
    })
    expect(answered.status, JSON.stringify(answered.body)).toBe(201)
    await expectBadge(handle, "valid", 5)
    expect(await certificateOf(certificate_id)).toMatchObject({
      expires_on: addMonths(road.day(), 36),
      total_score: 92.5,
    })
  }, 180_000)

  it("handed in too late lives on by extension only, and then ends", async () => {
    const { expires_on } = await certificateOf(certificate_id)
    road.setDay(addDays(expires_on, -60))
    const late = await road.open({ product_id, kind: "re_evaluation" })
    expect((await road.hand(late.id, "submit")).body.code).toBe("dossier_late_needs_reason")
    const proposed = await road.throughCommune(late.id, { late_reason: "Cơ sở dời xưởng sau lũ" })
    await expectBadge(handle, "valid", 5)

    const extension = {
      kind: "transition_extension",
      decided_on: road.day(),
      decision_number: "44/QĐ-BNNMT",
      authority: "Bộ trưởng Bộ Nông nghiệp và Môi trường",
      authority_level: "central",
      extended_until: addDays(expires_on, 180),
      pending_file_number: proposed.number,
      reason: "Hồ sơ nộp sau hạn vì lũ",
    }
    const log = `/admin/ocop/certificates/${certificate_id}/decisions`
    const beyond = { ...extension, extended_until: addDays(expires_on, 181) }
    expect((await road.as("office", log, { body: beyond })).status).toBe(400)
    expect((await road.as("office", log, { body: extension })).status).toBe(201)

    road.setDay(addDays(expires_on, 1))
    await expectBadge(handle, "extended", 5)
    road.setDay(addDays(expires_on, 181))
    await expectBadge(handle, "expired", null)
  }, 120_000)

  it("is inspected, loses its certificate, and the badge with it", async () => {
    road.setDay(null)
    const again = "mam-chuong-trinh"
    const other = await road.newProduct("Mắm của chương trình", again)
    const { id } = await road.open({ product_id: other, kind: "first" })
    await road.throughCommune(id)
    await road.throughTeam(id)
    const { results } = await road.throughCouncil(id, {
      level: "province",
      rule_set_id: today26,
      heights: [1, 1, 0.5],
    })
    const star = results[0]?.star ?? 0
    await road.recognise("province", id, star, "3/GCN-CT")
    await expectBadge(again, "valid", star)

    type Reply = { inspection: InspectionDetail; code?: string }
    const path = "/admin/ocop/inspections"
    const planned = await road.as<Reply>("inspector", path, {
      body: { kind: "surprise", subjects: ["mark"], planned_on: road.day(), product_id: other },
    })
    expect(planned.status, JSON.stringify(planned.body)).toBe(201)
    const { id: inspection, checklists } = planned.body.inspection
    const step = (action: string, more: object = {}) =>
      road.as<Reply>("inspector", `${path}/${inspection}/steps`, { body: { action, ...more } })
    await step("begin")
    for (const { code: item } of checklists.flatMap(({ items }) => items)) {
      await road.as("inspector", `${path}/${inspection}/answers`, { body: { item, answer: "not_met" } })
    }
    await step("report", { comment: "Tem ghi 5 sao, đã hết hạn" })
    await expectBadge(again, "valid", star)
    const proposed = await step("propose", {
      proposal: "revocation",
      ground: "d",
      comment: "Dùng sai nhãn hiệu OCOP",
    })
    expect(proposed.body.inspection.deadline).toMatchObject({ days: 15 })

    road.setDay(addDays(road.day(), 10))
    const decision = {
      decided_on: road.day(),
      decision_number: "88/QĐ-UBND",
      authority: "Chủ tịch UBND tỉnh An Giang",
      authority_level: "province",
    }
    const decided = await road.as<Reply>("office", `${path}/${inspection}/steps`, {
      body: { action: "decide", decision },
    })
    expect(decided.status, JSON.stringify(decided.body)).toBe(201)
    await expectBadge(again, "revoked", null)
    road.setDay(null)
  }, 180_000)
})

describe("under the city's regime of 2024, with a sample sheet", () => {
  const sample = "sample-city-2024"

  beforeAll(async () => {
    const { body } = await shop.admin<{ rule_set: RuleSetDetail }>(`/admin/ocop/rule-sets/${today26}`)
    const loaded = await shop.admin<{ rule_set: RuleSetDetail }>("/admin/ocop/rule-sets", {
      body: { document: citySample(body.rule_set.document, sample) },
    })
    expect(loaded.status, JSON.stringify(loaded.body)).toBe(201)
    expect(loaded.body.rule_set.document).toMatchObject({ id: sample, sample: true })
    await road.holdRolesSince("2024-01-05")
    road.setDay("2024-03-04")
  })
  afterAll(() => road.setDay(null))

  it("the city's council scores three stars, and the city decides", async () => {
    const handle = "ca-linh-thanh-pho"
    const product_id = await road.newProduct("Cá linh của thành phố", handle)
    const { id, sheet } = await road.open({
      product_id,
      kind: "first",
      rule_set_id: sample,
      sheet_code: "08",
    })
    expect(sheet.title_vi).toContain("mẫu")
    expect(await road.throughCommune(id)).toMatchObject({ state: "proposed", level: "district" })
    await road.throughTeam(id)
    const { results } = await road.throughCouncil(id, {
      level: "district",
      rule_set_id: sample,
      heights: [0.5, 0.5, 0.5],
    })
    expect(results[0]).toMatchObject({ star: 3, average: { count: 3 } })
    await road.recognise("district", id, 3, "1/GCN-LX-2024")
    await expectBadge(handle, "valid", 3)
    expect((await productPage(handle)).certificate).toMatchObject({
      authority_level: "district",
      rule_set_id: sample,
      expires_on: "2027-03-04",
    })
  }, 180_000)

  it("what earns four stars is proposed to the province, whose council scores it anew", async () => {
    const handle = "kho-ca-tinh"
    const product_id = await road.newProduct("Khô cá của tỉnh", handle)
    const { id } = await road.open({ product_id, kind: "first", rule_set_id: sample, sheet_code: "08" })
    await road.throughCommune(id)
    await road.throughTeam(id)
    const heights: [number, number, number] = [1, 1, 0.5]
    const city = await road.throughCouncil(id, { level: "district", rule_set_id: sample, heights })
    expect(city.results[0]).toMatchObject({ star: 4 })
    const own = { dossier_id: id, verdict: "recognise", star: 4, certificate_number: "2/GCN-LX-2024" }
    expect((await road.decide("district", own)).body.code).toBe("ruling_wrong_authority")
    expect((await road.decide("district", { dossier_id: id, verdict: "send_up" })).status).toBe(201)
    expect(await road.dossier(id)).toMatchObject({ state: "proposed", level: "province" })

    await road.throughTeam(id)
    await road.throughCouncil(id, { level: "province", rule_set_id: sample, heights })
    await road.recognise("province", id, 4, "2/GCN-AG-2024")
    await expectBadge(handle, "valid", 4)
    expect((await productPage(handle)).certificate).toMatchObject({ authority_level: "province" })
  }, 180_000)
})
