import { smallSheet, structure } from "../../../scoring/testing/small-sheet"
import type { RuleSetDocument } from "../rule-set-document"

const period = { valid_from: "2026-01-01", valid_to: null }
const province = { level: "province", title_vi: "Chủ tịch tỉnh", title_en: "Chairman", ...period } as const
const text = { title_vi: "Bộ tiêu chí thử", title_en: "Trial criteria" }

/** A rule set with one small sheet, as a file would bring it. */
export const sampleDocument: RuleSetDocument = {
  id: "sample-2026",
  decision: "Bộ mẫu",
  ...text,
  issued_on: null,
  ...period,
  sample: true,
  replaces: [],
  sources: [],
  notes: [],
  structure: {
    total: structure.total,
    parts: structure.parts.map((part) => ({ ...part, title_vi: part.code, title_en: part.code })),
  },
  star_bands: [
    { star: 3, min: 50 },
    { star: 4, min: 70 },
    { star: 5, min: 90 },
  ],
  branches: [{ code: "I", key: "food", title_vi: "Thực phẩm", title_en: "Food" }],
  authorities: [
    { act: "recognise", star: 3, ...province },
    { act: "recognise", star: 4, ...province },
    { act: "recognise", star: 5, ...province },
  ],
  settings: [
    setting("certificate", { term_months: 36 }),
    setting("renewal", {
      opens_days_before: 180,
      due_days_before: 120,
      transition_max_days: 180,
      decide_within_days: 45,
    }),
    setting("revocation", { decide_within_days: 15, grounds: [] }),
    setting("reminders", { days_before: [30] }),
    setting("gates", { combination: "majority" }),
    setting("quorum", { min_members: 2, share: { numerator: 2, denominator: 3 } }),
    setting("numbers", { registration: "{seq}/PĐK-{year}", product_code: "{commune}-{seq}-{year}" }),
    setting("commune_assessment", {
      form_vi: "Mẫu 03",
      working_days: 15,
      contents: [{ key: "local_origin", vi: "Nguồn gốc", en: "Origin" }],
    }),
  ],
  product_sets: [
    smallSheet,
    { code: "26", branch: "I", title_vi: "Du lịch", title_en: "Tourism", parts: null },
  ],
}

function setting(key: RuleSetDocument["settings"][number]["key"], value: unknown) {
  return { key, value, basis: "local" as const, ...period }
}
