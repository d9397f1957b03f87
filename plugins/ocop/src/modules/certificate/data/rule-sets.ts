import type { Day } from "@cho-ocop/marketplace/clock"

import { productSets26, type ProductSet } from "./product-sets"

export type Star = 3 | 4 | 5

/** The least average total a star needs; the upper end is the next star's `min`. */
export type Band = { star: Star; min: number }

/** The windows of re-evaluation, in days counted from the last day of the certificate. */
export type RenewalTerms = {
  opens_days_before: number
  due_days_before: number
  /** How long past its end a certificate may stay valid while a late file waits for its result. */
  transition_max_days: number
  /** On which days before the end maker and office are reminded while no file has come. */
  reminder_days_before: readonly number[]
}

/** A ground for revocation (căn cứ thu hồi) with the letter the decision gives it. */
export type RevocationGround = { code: string; text_vi: string; text_en: string }

/**
 * What a certificate needs to know of the rule set it was given under. The criteria sheets themselves are
 * not here: a rule set is an id and data, and the sheets will hang on the same id.
 */
export type RuleSet = {
  id: string
  decision: string
  title_vi: string
  title_en: string
  /** First and last day on which a recognition may be decided under it. */
  valid_from: Day
  valid_to: Day | null
  bands: readonly Band[]
  certificate_term_months: number
  renewal: RenewalTerms
  revocation_grounds: readonly RevocationGround[]
  /** Empty where the list isn't at hand: certificates under it then name no set. */
  product_sets: readonly ProductSet[]
  /** Where figures come from, and which of them are borrowed or unverified. */
  source: string
}

const bands: readonly Band[] = [
  { star: 3, min: 50 },
  { star: 4, min: 70 },
  { star: 5, min: 90 },
]

/** 26/2026/QĐ-TTg: hand-in between 180 and 120 days before the end, transition of at most 180 days after it. */
const renewal26: RenewalTerms = {
  opens_days_before: 180,
  due_days_before: 120,
  transition_max_days: 180,
  reminder_days_before: [180, 120, 90, 30],
}

/** 26/2026/QĐ-TTg, the grounds for taking a certificate back. */
const grounds26: readonly RevocationGround[] = [
  { code: "a", text_vi: "Giấy tờ không đúng sự thật hoặc giả mạo", text_en: "Untrue or forged papers" },
  { code: "b", text_vi: "Không còn đạt các tiêu chí", text_en: "Criteria are no longer met" },
  {
    code: "c",
    text_vi: "Vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ hoặc ghi nhãn",
    text_en: "Law broken on quality, food safety, environment, intellectual property or labelling",
  },
  { code: "d", text_vi: "Sử dụng sai nhãn hiệu chứng nhận OCOP", text_en: "Misuse of the OCOP mark" },
  { code: "đ", text_vi: "Chủ thể ngừng sản xuất sản phẩm", text_en: "The maker no longer makes the product" },
  {
    code: "e",
    text_vi: "Kết luận khác của cơ quan có thẩm quyền",
    text_en: "Another conclusion of a competent body",
  },
]

/**
 * The rule sets (bộ tiêu chí) since 2019, oldest first. One more decision of the Prime Minister is one more
 * entry here; nothing in the code knows a decision's number.
 */
export const ruleSets: readonly RuleSet[] = [
  {
    id: "qd-1048-2019",
    decision: "1048/QĐ-TTg",
    title_vi: "Bộ tiêu chí đánh giá, phân hạng sản phẩm OCOP (2019, sửa đổi bởi 781/QĐ-TTg năm 2020)",
    title_en: "Criteria for evaluating and ranking OCOP products (2019, amended by 781/QĐ-TTg of 2020)",
    valid_from: "2019-08-21",
    valid_to: "2023-02-23",
    bands,
    certificate_term_months: 36,
    renewal: renewal26,
    revocation_grounds: grounds26,
    product_sets: [],
    source:
      "Head facts only. Bands as reported in the press of the time; windows and grounds are those of 26/2026/QĐ-TTg, which a renewal or revocation of today follows.",
  },
  {
    id: "qd-148-2023",
    decision: "148/QĐ-TTg",
    title_vi: "Bộ tiêu chí và quy trình đánh giá, phân hạng sản phẩm OCOP (giai đoạn 2021 – 2025)",
    title_en: "Criteria set and procedure for evaluating and ranking OCOP products (2021–2025)",
    valid_from: "2023-02-24",
    valid_to: "2026-07-21",
    bands,
    certificate_term_months: 36,
    renewal: renewal26,
    revocation_grounds: grounds26,
    product_sets: productSets26,
    source:
      "Head facts only, amended by 1489/QĐ-TTg of 06/07/2025. Bands unverified for this set; windows and grounds are those of 26/2026/QĐ-TTg, which a renewal or revocation of today follows.",
  },
  {
    id: "qd-26-2026",
    decision: "26/2026/QĐ-TTg",
    title_vi: "Bộ tiêu chí và quy trình đánh giá, phân hạng sản phẩm Mỗi xã một sản phẩm (OCOP)",
    title_en: "Criteria set and procedure for evaluating and ranking One Commune One Product (OCOP) products",
    valid_from: "2026-05-22",
    valid_to: null,
    bands,
    certificate_term_months: 36,
    renewal: renewal26,
    revocation_grounds: grounds26,
    product_sets: productSets26,
    source: "Read in the decision of 22 May 2026.",
  },
]
