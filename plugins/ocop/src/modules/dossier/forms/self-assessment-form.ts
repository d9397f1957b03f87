import type { Picks } from "../../../scoring/sheet"

/** The maker's answer to one criterion. */
export type SelfPick = { option: string; evidence_ids: string[]; note: string }

/** One year of the production and business plan: planned and reached. */
export type YearResult = {
  year: number
  /** Output with its unit, as the maker writes it. */
  output: string
  /** Whole đồng. */
  revenue: number | null
  profit: number | null
  workers: number | null
}

/** Mẫu số 02 of 26/2026/QĐ-TTg, báo cáo tự đánh giá. It may be saved with anything missing. */
export type SelfAssessmentForm = {
  /** I. General information (thông tin chung). */
  general: string
  /** II. Results of the production and business plan (kết quả thực hiện phương án sản xuất, kinh doanh). */
  results: string
  years: YearResult[]
  /** III. Self-assessment by criterion, with the papers that show it. */
  picks: Record<string, SelfPick>
  /** IV. Plan for the time to come (kế hoạch). */
  plan: string
}

const texts = ["general", "results", "plan"] as const satisfies readonly (keyof SelfAssessmentForm)[]

/** Chapters that still miss; whether every criterion is picked is the scoring engine's to say. */
export function missingOfSelfAssessment(form: Partial<SelfAssessmentForm> | null): string[] {
  return texts.filter((field) => !String(form?.[field] ?? "").trim())
}

/** The picks as the scoring engine reads them. */
export function picksOf(form: Partial<SelfAssessmentForm> | null): Picks {
  return Object.fromEntries(
    Object.entries(form?.picks ?? {}).flatMap(([criterion, { option }]) =>
      option ? [[criterion, option] as const] : [],
    ),
  )
}

/** The papers named by a self-assessment, each once. */
export function evidenceOf(form: Partial<SelfAssessmentForm> | null): string[] {
  return [...new Set(Object.values(form?.picks ?? {}).flatMap(({ evidence_ids }) => evidence_ids))]
}
