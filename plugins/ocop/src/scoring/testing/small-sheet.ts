import type { Band } from "../average"
import type { Criterion, Sheet, SheetOption } from "../sheet"
import type { SheetStructure } from "../verify-sheet"

export const bands: readonly Band[] = [
  { star: 3, min: 50 },
  { star: 4, min: 70 },
  { star: 5, min: 90 },
]

export const structure: SheetStructure = {
  total: 100,
  parts: [
    { code: "A", max: 40 },
    { code: "B", max: 25 },
    { code: "C", max: 35 },
  ],
}

type Option = Pick<SheetOption, "points"> & Partial<SheetOption>

const criterion = (code: string, options: Option[], more: Partial<Criterion> = {}): Criterion => ({
  code,
  title_vi: `Tiêu chí ${code}`,
  title_en: `Criterion ${code}`,
  max: Math.max(...options.map(({ points }) => points)),
  options: options.map((option, index) => ({
    code: String(index + 1),
    label_vi: `Mức ${index + 1}`,
    label_en: `Level ${index + 1}`,
    ...option,
  })),
  ...more,
})

const section = (code: string, criteria: Criterion[]) => ({
  code,
  title_vi: `Mục ${code}`,
  title_en: `Section ${code}`,
  max: criteria.reduce((total, { max }) => total + max, 0),
  criteria,
})

const part = (code: string, max: number, sections: ReturnType<typeof section>[]) => ({
  code,
  title_vi: `Phần ${code}`,
  title_en: `Part ${code}`,
  max,
  sections,
})

/**
 * A sheet of nine criteria with everything a sheet can have: gates on three levels, a criterion that counts only with
 * another, two alternative cases, options of equal points, grounds of elimination.
 */
export const smallSheet: Sheet = {
  code: "08",
  no: 8,
  branch: "I",
  group_vi: "Thực phẩm chế biến",
  group_en: "Processed food",
  title_vi: "Mắm và khô",
  title_en: "Fermented and dried fish",
  lead_agencies_vi: ["Bộ Nông nghiệp và Môi trường"],
  disqualify: [{ vi: "Giả mạo hồ sơ", en: "Forged dossier" }],
  max_total: 100,
  parts: [
    part("A", 40, [
      section("1", [
        criterion("1.1", [{ points: 0 }, { points: 10, min_for_star: 3 }, { points: 20, min_for_star: 5 }], {
          rules: [{ type: "prerequisite", vi: "Nguyên liệu trong tỉnh", en: "Material from the province" }],
        }),
        criterion("1.2", [{ points: 5 }, { points: 5 }, { points: 15 }]),
      ]),
      section("2", [criterion("2.1", [{ points: 0 }, { points: 5 }])]),
    ]),
    part("B", 25, [
      section("3", [
        criterion("3.1", [{ points: 0 }, { points: 5, min_for_star: 3 }, { points: 10, min_for_star: 4 }]),
        criterion("3.2", [{ points: 0 }, { points: 5 }], {
          rules: [
            {
              type: "conditional",
              requires: "3.1",
              vi: "Chỉ chấm khi có câu chuyện",
              en: "Only with a story",
            },
          ],
        }),
      ]),
      section("4", [
        criterion(
          "4.1",
          [
            { points: 0, variant: "a" },
            { points: 5, variant: "a" },
            { points: 1, variant: "b" },
            { points: 5, variant: "b" },
          ],
          { variants: cases() },
        ),
        criterion(
          "4.2",
          [
            { points: 1, variant: "a" },
            { points: 5, variant: "a", min_for_star: 4 },
            { points: 5, variant: "b" },
          ],
          { variants: cases() },
        ),
      ]),
    ]),
    part("C", 35, [
      section("5", [
        criterion("5.1", [{ points: 0 }, { points: 10 }, { points: 20, min_for_star: 4 }], {
          rules: [
            { type: "evidence", vi: "Phiếu kiểm nghiệm", en: "Test report" },
            { type: "stop", vi: "Có tạp chất nguy hại", en: "Dangerous impurities" },
          ],
        }),
        criterion("5.2", [{ points: 0 }, { points: 5, min_for_star: 4 }, { points: 15, min_for_star: 5 }]),
      ]),
    ]),
  ],
}

function cases() {
  return [
    { code: "a", title_vi: "Cộng đồng", title_en: "Community" },
    { code: "b", title_vi: "Tổ chức", title_en: "Organisation" },
  ]
}
