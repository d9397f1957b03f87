import type { MissingPaper } from "./missing-papers"
import type { PaperStandingName } from "./paper-standing-names"

const INSTEAD: Partial<Record<PaperStandingName, string>> = {
  to_check: "đang chờ kiểm tra",
  not_yet: "chưa tới ngày có hiệu lực",
  ended: "đã hết hạn",
  refused: "chưa đạt",
  withdrawn: "đã bị hủy",
}

/** What is missing, as a hold says it to staff and the maker: "Thiếu: Bản tự công bố sản phẩm (đang chờ kiểm tra)". */
export function missingNote(missing: readonly MissingPaper[]): string {
  const words = missing.map(({ title_vi, instead }) => {
    const why = instead && INSTEAD[instead]
    return why ? `${title_vi} (${why})` : title_vi
  })
  return `Thiếu: ${words.join("; ")}`
}
