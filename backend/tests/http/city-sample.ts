import type { RuleSetDetail } from "@cho-ocop/ocop/rule-set-detail"

type Document = RuleSetDetail["document"]
type Level = "district" | "province" | "central"

const period = { valid_from: "2023-02-24", valid_to: "2025-06-30" }

const authority = (act: "recognise" | "refer", star: 3 | 4 | 5, level: Level) => ({
  act,
  star,
  level,
  title_vi: level === "district" ? "Ủy ban nhân dân thành phố" : "Cấp trên",
  title_en: level === "district" ? "City People's Committee" : "Higher level",
  ...period,
})

const option = (code: string, points: number, min_for_star?: 3 | 4 | 5) => ({
  code,
  points,
  label_vi: `Mức ${code}`,
  label_en: `Level ${code}`,
  ...(min_for_star ? { min_for_star } : {}),
})

const section = (code: string, max: number, options: ReturnType<typeof option>[]) => ({
  code,
  title_vi: `Mục ${code}`,
  title_en: `Section ${code}`,
  max,
  criteria: [
    { code: `${code}.1`, title_vi: `Tiêu chí ${code}.1`, title_en: `Criterion ${code}.1`, max, options },
  ],
})

/**
 * A rule set of the shape of 148/QĐ-TTg with the authorities of the city's plan of 2024: the city's council decides
 * three stars and proposes four to the province. Its one sheet is invented, because that decision's sheets are
 * not at hand, and it is marked as a sample.
 */
export function citySample(today: Document, id: string): Document {
  const [a, b, c] = today.structure.parts
  const sections = [
    section("1", 40, [option("1", 10), option("2", 25, 3), option("3", 40, 4)]),
    section("2", 25, [option("1", 5), option("2", 15, 3), option("3", 25)]),
    section("3", 35, [option("1", 5), option("2", 20, 3), option("3", 35)]),
  ]
  const parts = [a, b, c].flatMap((part, index) => {
    const own = sections[index]
    return part && own ? [{ ...part, sections: [own] }] : []
  })
  return {
    ...today,
    id,
    decision: "Mẫu theo kế hoạch năm 2024",
    title_vi: "Bộ tiêu chí mẫu của thành phố",
    title_en: "Sample criteria of the city",
    issued_on: "2023-02-24",
    ...period,
    sample: true,
    replaces: [],
    notes: [],
    authorities: [
      authority("recognise", 3, "district"),
      authority("refer", 4, "district"),
      authority("recognise", 4, "province"),
      authority("refer", 5, "province"),
      authority("recognise", 5, "central"),
    ],
    settings: today.settings.map((setting) => ({
      ...setting,
      ...period,
      ...(setting.key === "rounds"
        ? {
            value: (["district", "province"] as const).map((level) => ({
              level,
              no: 1,
              propose_before: "10-30",
              finish_before: "12-30",
            })),
          }
        : {}),
    })),
    product_sets: [
      {
        code: "08",
        no: 8,
        branch: "I",
        group_vi: "Phiếu mẫu",
        group_en: "Sample sheet",
        title_vi: "Phiếu mẫu dùng để thử",
        title_en: "Sample sheet for trying out",
        lead_agencies_vi: [],
        disqualify: [],
        parts,
        max_total: 100,
      },
    ],
  }
}
