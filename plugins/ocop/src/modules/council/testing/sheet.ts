import type { Band } from "../../../scoring/average"
import type { Scorecard } from "../../../scoring/scorecard"
import type { Criterion, Sheet } from "../../../scoring/sheet"

const criterion = (code: string, max: number, gates: Record<number, 3 | 4 | 5> = {}): Criterion => ({
  code,
  title_vi: `Tiêu chí ${code}`,
  title_en: `Criterion ${code}`,
  max,
  options: Array.from({ length: max + 1 }, (_, points) => ({
    code: String(points + 1),
    points,
    label_vi: `Mức ${points}`,
    label_en: `Level ${points}`,
    ...(gates[points] ? { min_for_star: gates[points] } : {}),
  })),
})

/** A small sheet of the official shape: option `n` gives `n - 1` points; gates on 1.1 and 2.1. */
export const smallSheet: Sheet = {
  code: "T1",
  no: 1,
  branch: "I",
  group_vi: "Nhóm thử",
  group_en: "Test group",
  title_vi: "Bộ thử",
  title_en: "Test set",
  lead_agencies_vi: [],
  disqualify: [{ vi: "Giả mạo hồ sơ", en: "Forged dossier" }],
  max_total: 20,
  parts: [
    {
      code: "A",
      title_vi: "Phần A",
      title_en: "Part A",
      max: 10,
      sections: [
        {
          code: "1",
          title_vi: "Mục 1",
          title_en: "Section 1",
          max: 10,
          criteria: [criterion("1.1", 5, { 2: 3, 4: 4 }), criterion("1.2", 5)],
        },
      ],
    },
    {
      code: "B",
      title_vi: "Phần B",
      title_en: "Part B",
      max: 10,
      sections: [
        {
          code: "2",
          title_vi: "Mục 2",
          title_en: "Section 2",
          max: 10,
          criteria: [
            {
              ...criterion("2.1", 10, { 5: 3, 8: 4, 10: 5 }),
              rules: [{ type: "stop", vi: "Có tạp chất nguy hại", en: "Dangerous impurities" }],
            },
          ],
        },
      ],
    },
  ],
}

/** Bands for a sheet of 20 points. */
export const smallBands: Band[] = [
  { star: 3, min: 10 },
  { star: 4, min: 14 },
  { star: 5, min: 18 },
]

/** A member's card on the small sheet, given the points of its three criteria. */
export const aCard = (
  member_id: string,
  [first, second, third]: [number, number, number],
  eliminations: string[] = [],
): Scorecard => ({
  member_id,
  picks: { "1.1": String(first + 1), "1.2": String(second + 1), "2.1": String(third + 1) },
  eliminations,
})
