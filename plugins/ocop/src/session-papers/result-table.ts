import type { TDocumentDefinitions } from "pdfmake/interfaces"

import { chairOf } from "../modules/council/seats"
import { showAverage } from "../modules/council/show-average"
import { paperFoot, paperHead, paperTitle, signatures } from "./paper-head"
import { plainTable } from "./plain-table"
import { starInWords } from "./result-words"
import type { SessionPaperFacts } from "./session-papers"

/** The result table (bảng tổng hợp kết quả): each member's total for each product, the average and the star. */
export function resultTable({ session, items }: SessionPaperFacts): TDocumentDefinitions {
  const { council, seats, held_on, title } = session
  const scorers = seats.filter(({ member_id }) =>
    items.some(({ result }) => result.members.some((member) => member.member_id === member_id)),
  )
  const centred = (text: string) => ({ text, alignment: "center" as const })
  return {
    pageSize: "A4",
    pageOrientation: "landscape",
    pageMargins: [40, 40, 40, 44],
    defaultStyle: { fontSize: 9.5, lineHeight: 1.2 },
    info: { title: `Bảng kết quả: ${title}`, author: council.name },
    footer: paperFoot(`Bảng kết quả ${title}`),
    content: [
      paperHead(council.name, held_on),
      paperTitle("BẢNG TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM", title),
      plainTable(
        [
          "STT",
          "Sản phẩm",
          "Chủ thể",
          "Bộ",
          ...scorers.map(({ name }) => name),
          "Tổng / số phiếu",
          "Điểm TB",
          "Theo điểm",
          "Theo mức tối thiểu",
          "Hạng",
        ],
        [20, "*", "*", 24, ...scorers.map(() => 48), 48, 40, 40, 48, 36],
        items.map(({ item, result }) => [
          centred(String(item.position)),
          item.product_title,
          item.maker_name,
          centred(item.sheet_code),
          ...scorers.map(({ member_id }) => {
            const total = result.members.find((member) => member.member_id === member_id)?.total
            return centred(total === undefined ? "không chấm" : String(total))
          }),
          centred(`${result.average.sum}/${result.average.count}`),
          centred(showAverage(result.average, "vi-VN")),
          centred(starInWords(result.star_by_points)),
          centred(starInWords(result.star_by_gates)),
          { text: starInWords(result.star), alignment: "center", bold: true },
        ]),
      ),
      signatures([
        {
          as: "Thư ký",
          name: seats.find(({ role, present }) => role === "secretary" && present)?.name ?? "",
        },
        { as: "Chủ trì", name: chairOf(seats)?.name ?? "" },
      ]),
    ],
  }
}
