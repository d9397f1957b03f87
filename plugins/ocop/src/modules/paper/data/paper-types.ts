import type { Day } from "@cho-ocop/marketplace/clock"

/** A kind of paper a maker keeps (giấy tờ của chủ thể). */
export type PaperType = {
  code: string
  title_vi: string
  title_en: string
  /** Whether it is about the maker's facility or about one product. */
  of: "seller" | "product"
  /** `always`: a last day must be given; `never`: it holds until something changes; `maybe`: as the paper says. */
  ends: "always" | "never" | "maybe"
  /** Longest time it holds, in months, where the law says one; a later last day is refused. */
  max_months: number | null
  /** Days before the end on which the maker and the office are reminded. */
  reminder_days: readonly number[]
  valid_from: Day
  valid_to: Day | null
  source: string
}

const since = "2018-02-02"

/**
 * Papers that makers hand in. A new law is a new entry; the earlier one gets its last day, and papers that were taken in
 * under it stay.
 */
export const paperTypes: readonly PaperType[] = [
  {
    code: "food_safety_certificate",
    title_vi: "Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm",
    title_en: "Food-safety certificate of the facility",
    of: "seller",
    ends: "always",
    max_months: 36,
    reminder_days: [180, 90, 30],
    valid_from: since,
    valid_to: null,
    source:
      "Luật An toàn thực phẩm 55/2010/QH12, Điều 34 và 37; Nghị định 15/2018/NĐ-CP. Term of 3 years unverified.",
  },
  {
    code: "food_safety_commitment",
    title_vi: "Bản cam kết sản xuất, kinh doanh thực phẩm an toàn",
    title_en: "Food-safety commitment of a small facility",
    of: "seller",
    ends: "always",
    max_months: 36,
    reminder_days: [90, 30],
    valid_from: since,
    valid_to: null,
    source:
      "Nghị định 15/2018/NĐ-CP, Điều 12: small facilities are exempt from the certificate. Term unverified.",
  },
  {
    code: "quality_system",
    title_vi: "Chứng nhận HACCP, ISO 22000 hoặc tương đương",
    title_en: "HACCP, ISO 22000 or equal certificate",
    of: "seller",
    ends: "always",
    max_months: null,
    reminder_days: [180, 90, 30],
    valid_from: since,
    valid_to: null,
    source:
      "Nghị định 15/2018/NĐ-CP, Điều 12: takes the place of the food-safety certificate while it holds.",
  },
  {
    code: "product_declaration",
    title_vi: "Bản tự công bố sản phẩm",
    title_en: "Product self-declaration",
    of: "product",
    ends: "never",
    max_months: null,
    reminder_days: [],
    valid_from: since,
    valid_to: null,
    source: "Nghị định 15/2018/NĐ-CP, Điều 4 và 5; a new one when name, origin or ingredients change.",
  },
  {
    code: "alcohol_licence",
    title_vi: "Giấy phép sản xuất rượu",
    title_en: "Licence to make alcoholic drinks",
    of: "seller",
    ends: "always",
    max_months: null,
    reminder_days: [180, 90, 30],
    valid_from: since,
    valid_to: null,
    source: "Sheets 14 and 15 of 26/2026/QĐ-TTg ask for it.",
  },
  {
    code: "test_report",
    title_vi: "Phiếu kiểm nghiệm",
    title_en: "Test report",
    of: "product",
    ends: "maybe",
    max_months: null,
    reminder_days: [30],
    valid_from: since,
    valid_to: null,
    source: "Kept with the declaration.",
  },
  {
    code: "environment_file",
    title_vi: "Hồ sơ môi trường (giấy phép hoặc đăng ký môi trường)",
    title_en: "Environment file (permit or registration)",
    of: "seller",
    ends: "maybe",
    max_months: null,
    reminder_days: [180, 90, 30],
    valid_from: since,
    valid_to: null,
    source:
      "Luật Bảo vệ môi trường 72/2020/QH14; four-star gate 1.6 of 26/2026/QĐ-TTg. Not needed for selling.",
  },
  {
    code: "other",
    title_vi: "Giấy tờ khác",
    title_en: "Another paper",
    of: "seller",
    ends: "maybe",
    max_months: null,
    reminder_days: [30],
    valid_from: since,
    valid_to: null,
    source: "Whatever a maker wants to keep here.",
  },
]
