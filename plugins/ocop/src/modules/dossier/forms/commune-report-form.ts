import type { Named } from "../procedure"

/** One of the contents: what the maker says, and what the commune finds. */
export type ReportContent = { maker: string; commune: string }

/** Mẫu số 03 of 26/2026/QĐ-TTg, the commune's report. A report and no score: the four contents are texts. */
export type CommuneReportForm = {
  contents: Record<string, ReportContent>
  /** What the commune concludes and proposes. */
  conclusion: string
  /** Samples of the product that go with the file; none for tourism. */
  samples: number | null
}

/** Contents that still miss either side, and the conclusion. */
export function missingOfReport(
  form: Partial<CommuneReportForm> | null,
  contents: readonly Named[],
): string[] {
  const missing = contents.flatMap(({ key }) => {
    const content = form?.contents?.[key]
    return (["maker", "commune"] as const)
      .filter((side) => !content?.[side]?.trim())
      .map((side) => `${key}.${side}`)
  })
  return form?.conclusion?.trim() ? missing : [...missing, "conclusion"]
}
