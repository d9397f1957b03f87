import type { TableCell } from "pdfmake/interfaces"

import type { ItemResult } from "../modules/council/session-result"
import { showAverage } from "../modules/council/show-average"
import { stars } from "../scoring/gates"
import { criteriaOf } from "../scoring/sheet-tree"
import type { Sheet, Star } from "../scoring/sheet"
import type { PrintedItem } from "./session-papers"

export const resultHeadings = ["STT", "Sản phẩm", "Chủ thể", "Bộ", "Điểm TB", "Hạng"] as const

/** A row of the table of results. */
export function resultRow({ item, result }: PrintedItem): TableCell[] {
  return [
    { text: String(item.position), alignment: "center" },
    item.product_title,
    item.maker_name,
    { text: item.sheet_code, alignment: "center" },
    { text: showAverage(result.average, "vi-VN"), alignment: "center" },
    { text: starInWords(result.star), alignment: "center", bold: true },
  ]
}

/** `4 sao`, or `–` where none is reached. */
export function starInWords(star: Star | null): string {
  return star === null ? "–" : `${star} sao`
}

/** What holds the product back from the next star by its gates, or that nothing does. */
export function missedInWords(sheet: Sheet, { star_by_points, star_by_gates, gates }: ItemResult): string {
  const held = `Theo điểm: ${starInWords(star_by_points)}; theo mức tối thiểu: ${starInWords(star_by_gates)}.`
  const next = stars.find((star) => !gates[star].passed)
  if (!next) {
    return `${held} Đạt mọi mức tối thiểu.`
  }
  const criteria = criteriaOf(sheet)
  const missed = gates[next].missed.map(({ criterion, needed }) => {
    const found = criteria.find((one) => one.criterion.code === criterion)?.criterion
    const option = found?.options.find(({ code }) => code === needed)
    return `${criterion} ${found?.title_vi ?? ""} (cần: ${option?.label_vi ?? needed})`
  })
  return `${held} Chưa đạt mức tối thiểu của ${next} sao ở: ${missed.join("; ")}.`
}

/** The grounds of elimination that members raised, and whether they hold. */
export function groundsInWords({ grounds, members }: ItemResult): string[] {
  return grounds.map(
    ({ vi, raised_by, holds }) =>
      `Căn cứ loại “${vi}”: ${raised_by}/${members.length} thành viên nêu; ${holds ? "hội đồng chấp nhận" : "không được chấp nhận"}.`,
  )
}
