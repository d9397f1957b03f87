import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { today } from "@cho-ocop/marketplace/clock"
import type { RuleSetDetail } from "@cho-ocop/ocop/rule-set-detail"
import type { RuleSetOverview } from "@cho-ocop/ocop/rule-set-overview"
import { startMarketplace, type Marketplace } from "../../../scripts/testing/marketplace"

type Document = RuleSetDetail["document"]
type Detail = { rule_set: RuleSetDetail }
type Refused = { type: string; code: string; message: string }
type Preview = {
  preview: {
    rule_set_id: string
    version: number
    faults: { vi: string; en: string }[]
    changes: { path: string; before: unknown; after: unknown }[]
  }
}

const path = "/admin/ocop/rule-sets"
const current = "qd-26-2026"

let shop: Marketplace

beforeAll(async () => {
  shop = await startMarketplace({ processes: 2 })
})
afterAll(() => shop?.stop())

const list = async () => (await shop.admin<RuleSetOverview>(path)).body
const read = (id: string, version?: number) =>
  shop.admin<Detail & Refused>(`${path}/${id}${version ? `?version=${version}` : ""}`)
const load = (document: object, headers: Record<string, string> = {}) =>
  shop.admin<Detail & Refused>(path, { body: { document }, headers })
const correct = (id: string, body: object, base?: string) =>
  shop.admin<Detail & Refused>(`${path}/${id}/versions`, { body, ...(base ? { base } : {}) })
const preview = (body: object) => shop.admin<Preview & Refused>(`${path}/preview`, { body })

/** Today's rule set under another name, with the sheet of set 08 only. */
async function sampleOf(id: string): Promise<Document> {
  const { document } = (await read(current)).body.rule_set
  return {
    ...document,
    id,
    decision: `Mẫu ${id}`,
    sample: true,
    product_sets: document.product_sets.filter(({ code }) => code === "08"),
  }
}

/** The sheet of set 08, to be changed. */
function sheetOf({ product_sets }: Document) {
  const sheet = product_sets.find(({ code }) => code === "08")
  if (!sheet || sheet.parts === null) {
    throw new Error("The document has no sheet 08")
  }
  return sheet
}

const counts = async () => {
  const tables = ["rule_set_version", "rule_set_sheet", "rule_authority", "rule_setting"]
  const rows = await Promise.all(
    tables.map((table) => shop.sql<{ n: string }>(`select count(*)::text as n from ${table}`)),
  )
  return rows.map(([row]) => row?.n)
}

describe("the rule sets this version ships", () => {
  it("are listed with their validity and what they are good for", async () => {
    const { rule_sets, authorities, settings, transitions, revocation_grounds } = await list()
    expect(
      rule_sets.map(({ id, state, sheets, version, sample }) => [id, state, sheets, version, sample]),
    ).toEqual([
      ["qd-1048-2019", "over", 0, 1, false],
      ["qd-148-2023", today() <= "2026-07-21" ? "in_force" : "over", 0, 1, false],
      [current, "in_force", 26, 1, false],
    ])
    expect(authorities.filter(({ rule_set_id }) => rule_set_id === "qd-148-2023")).toHaveLength(6)
    expect(
      settings.find(({ rule_set_id, key }) => rule_set_id === current && key === "gates")?.value,
    ).toEqual({
      combination: "majority",
    })
    expect(revocation_grounds.map(({ code }) => code)).toEqual(["a", "b", "c", "d", "đ", "e"])
    expect(transitions.map(({ kind }) => kind)).toContain("recognition")
  })

  it("are there whole: 26 sheets, 787 criteria, 2,579 options, 575 gates", async () => {
    const { document, versions } = (await read(current)).body.rule_set
    const sheets = document.product_sets.flatMap((set) => (set.parts === null ? [] : [set]))
    const criteria = sheets.flatMap(({ parts }) =>
      parts.flatMap(({ sections }) => sections.flatMap((section) => section.criteria)),
    )
    const options = criteria.flatMap((criterion) => criterion.options)
    const gates = options.filter(({ min_for_star }) => min_for_star)
    expect([sheets.length, criteria.length, options.length, gates.length]).toEqual([26, 787, 2579, 575])
    expect(versions).toMatchObject([{ version: 1, recorded_by: null, changes: { count: 0 } }])
  })

  it("carry certificates without sheets, and say that nothing can be scored", async () => {
    const { document } = (await read("qd-148-2023")).body.rule_set
    expect(document.product_sets).toHaveLength(26)
    expect(document.product_sets.every(({ parts }) => parts === null)).toBe(true)
    expect(document.notes[0]?.vi).toContain("không có phiếu chấm")
  })

  it("that nobody loaded aren't found, nor is a version that isn't there", async () => {
    expect(await read("qd-1-1999")).toMatchObject({ status: 404, body: { code: "rule_set_not_found" } })
    expect(await read(current, 9)).toMatchObject({
      status: 404,
      body: { code: "rule_set_version_not_found" },
    })
    expect((await shop.admin(`${path}/${current}?version=x`)).status).toBe(400)
  })
})

describe("loading a rule set", () => {
  it("refuses a wrong sum, names the place in the reader's language and stores nothing", async () => {
    const document = await sampleOf("sample-wrong")
    for (const criterion of sheetOf(document).parts[0]?.sections[0]?.criteria ?? []) {
      if (criterion.code === "1.1") criterion.max = 30
    }
    const before = await counts()
    const refused = await load(document, { "x-medusa-locale": "vi-VN" })
    expect(refused).toMatchObject({ status: 400, body: { code: "rule_set_refused" } })
    expect(refused.body.message).toContain("bộ 08, phần A, mục 1, tiêu chí 1.1: lựa chọn cao nhất")
    const inEnglish = await load(document, { "x-medusa-locale": "en-US" })
    expect(inEnglish.body.message).toContain("sheet 08, part A, section 1: the criteria add up to")
    expect(await counts()).toEqual(before)
    expect(await read("sample-wrong")).toMatchObject({ status: 404 })
  })

  it("shows all faults beforehand, and writes nothing", async () => {
    const document = await sampleOf("sample-preview")
    const before = await counts()
    expect((await preview({ document })).body.preview).toMatchObject({
      rule_set_id: "sample-preview",
      version: 1,
      faults: [],
    })
    const faulty = await preview({ document: { ...document, settings: [], valid_from: "30/02/2026" } })
    expect(faulty.status).toBe(200)
    expect(faulty.body.preview.faults.map(({ en }) => en).join()).toContain("valid_from")
    expect(await counts()).toEqual(before)
  })

  it("takes a sample, shown as one, that is never the procedure of a day", async () => {
    const loaded = await load(await sampleOf("sample-regime"))
    expect(loaded.status, JSON.stringify(loaded.body)).toBe(201)
    expect(loaded.body.rule_set.versions[0]?.recorded_by?.id).toMatch(/^user_/)
    const { rule_sets } = await list()
    expect(rule_sets.find(({ id }) => id === "sample-regime")).toMatchObject({ sample: true, sheets: 1 })
    const certificate = await shop.admin<{ certificates: { id: string }[] }>(
      "/admin/ocop/certificates?state=valid&limit=1",
    )
    const id = certificate.body.certificates[0]?.id ?? ""
    const detail = await shop.admin<{ certificate: { authorities: { rule_set_id: string }[] } }>(
      `/admin/ocop/certificates/${id}`,
    )
    expect(detail.body.certificate.authorities.map(({ rule_set_id }) => rule_set_id)).not.toContain(
      "sample-regime",
    )
  })

  it("doesn't take a set twice, nor one decision under two ids", async () => {
    const document = await sampleOf("sample-twice")
    expect((await load(document)).status).toBe(201)
    expect(await load(document)).toMatchObject({ status: 409, body: { code: "rule_set_exists" } })
    expect(await load({ ...document, id: "sample-other" })).toMatchObject({
      status: 409,
      body: { code: "rule_set_decision_taken" },
    })
  })

  it("takes nothing that isn't a document", async () => {
    expect((await load([])).status).toBe(400)
    expect(await load({})).toMatchObject({ status: 400, body: { code: "rule_set_refused" } })
  })
})

describe("a correction", () => {
  it("makes version 2, with reason, person and differences; version 1 stays readable", async () => {
    await load(await sampleOf("sample-corrected"))
    const sheet = structuredClone(sheetOf((await read("sample-corrected")).body.rule_set.document))
    sheet.title_vi = "Mắm, khô và cá hộp"
    const document = { product_sets: [sheet], valid_to: "2031-12-31" }
    const shown = (await preview({ document, corrects: "sample-corrected" })).body.preview
    expect(shown).toMatchObject({ version: 2, faults: [] })
    expect(shown.changes.map((change) => change.path)).toEqual(["valid_to", "product_sets › 08 › title_vi"])

    const corrected = await correct("sample-corrected", {
      document,
      reason: "Theo Công báo",
      base_version: 1,
    })
    expect(corrected.status, JSON.stringify(corrected.body)).toBe(201)
    expect(corrected.body.rule_set).toMatchObject({
      version: 2,
      versions: [
        { version: 2, reason: "Theo Công báo", changes: { count: 2, first: shown.changes } },
        { version: 1 },
      ],
    })
    const [now, before] = [await read("sample-corrected"), await read("sample-corrected", 1)]
    expect(sheetOf(now.body.rule_set.document).title_vi).toBe("Mắm, khô và cá hộp")
    expect(before.body.rule_set).toMatchObject({ version: 1, document: { valid_to: null } })
    expect(sheetOf(before.body.rule_set.document).title_vi).not.toBe("Mắm, khô và cá hộp")
    expect((await list()).rule_sets.find(({ id }) => id === "sample-corrected")).toMatchObject({ version: 2 })
  })

  it("needs a reason, a difference and a set that adds up", async () => {
    await load(await sampleOf("sample-strict"))
    const change = { title_en: "Another title" }
    expect(await correct("sample-strict", { document: change, reason: "  " })).toMatchObject({
      status: 400,
      body: { code: "correction_reason_missing" },
    })
    expect(await correct("sample-strict", { document: {}, reason: "Không đổi gì" })).toMatchObject({
      status: 409,
      body: { code: "correction_changes_nothing" },
    })
    const wrong = { structure: { total: 100, parts: [] } }
    expect(await correct("sample-strict", { document: wrong, reason: "Sai" })).toMatchObject({
      status: 400,
      body: { code: "rule_set_refused" },
    })
    expect(await correct("nobody", { document: change, reason: "Sai" })).toMatchObject({ status: 404 })
    expect((await read("sample-strict")).body.rule_set.version).toBe(1)
  })

  it("is refused when another came meanwhile, also in another process at the same time", async () => {
    await load(await sampleOf("sample-race"))
    const attempts = await Promise.all(
      ["A", "B", "C", "D"].map((name, index) =>
        correct(
          "sample-race",
          { document: { title_en: `Title ${name}` }, reason: `Sửa ${name}`, base_version: 1 },
          shop.urls[index % 2],
        ),
      ),
    )
    expect(attempts.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409])
    expect((await read("sample-race")).body.rule_set.versions.map(({ version }) => version)).toEqual([2, 1])
  })

  it("changes what the certificates of its set are measured by", async () => {
    const before = await list()
    const settings = (await read(current)).body.rule_set.document.settings.map((setting) =>
      setting.key === "renewal"
        ? { ...setting, value: { ...(setting.value as object), opens_days_before: 200 } }
        : setting,
    )
    const answer = await correct(current, { document: { settings }, reason: "Thử cửa sổ 200 ngày" })
    expect(answer.status, JSON.stringify(answer.body)).toBe(201)
    expect((await list()).rule_sets).toHaveLength(before.rule_sets.length)
    const { body } = await shop.admin<{
      certificates: { badge: { expires_on: string; renewal_opens_on: string } }[]
    }>("/admin/ocop/certificates?state=valid&limit=1")
    const badge = body.certificates[0]?.badge
    const days =
      (Date.parse(badge?.expires_on ?? "") - Date.parse(badge?.renewal_opens_on ?? "")) / 86_400_000
    expect(days).toBe(200)
  })
})

describe("what was loaded", () => {
  it.each(["rule_set_version", "rule_set_sheet", "rule_authority", "rule_setting"])(
    "can't be changed or deleted, not even in the database: %s",
    async (table) => {
      await expect(shop.sql(`update ${table} set updated_at = now()`)).rejects.toThrow("append-only")
      await expect(shop.sql(`delete from ${table}`)).rejects.toThrow("append-only")
      await expect(shop.sql(`truncate ${table} cascade`)).rejects.toThrow("append-only")
    },
  )

  it("is only for staff to see and load", async () => {
    for (const [method, address] of [
      ["GET", path],
      ["GET", `${path}/${current}`],
      ["POST", path],
      ["POST", `${path}/preview`],
      ["POST", `${path}/${current}/versions`],
    ] as const) {
      const body = method === "POST" ? { document: {} } : undefined
      expect((await shop.request(address, { method, body })).status, `${method} ${address}`).toBe(401)
    }
  })
})
