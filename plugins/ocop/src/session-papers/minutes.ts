import type { Content, TDocumentDefinitions } from "pdfmake/interfaces"
import { formatDay } from "@cho-ocop/marketplace/clock"

import { roleLabels } from "../modules/council/data/labels"
import { chairOf, presentVoters, votersOf, type Seat } from "../modules/council/seats"
import type { SessionRecord } from "../modules/council/session-record"
import { instantInWords, paperFoot, paperHead, paperTitle, signatures } from "./paper-head"
import { plainTable } from "./plain-table"
import { groundsInWords, missedInWords, resultRow, resultHeadings } from "./result-words"
import type { SessionPaperFacts } from "./session-papers"

/** The minutes of a closed session (biên bản phiên họp), ready to be signed by the secretary and the chair. */
export function minutes({ session, items }: SessionPaperFacts): TDocumentDefinitions {
  const { council, seats, place, held_on, title } = session
  const [opened, closed] = [stepAt(session, "open"), stepAt(session, "close")]
  const present = seats.filter((seat) => seat.present)
  const absent = seats.filter((seat) => !seat.present)
  const secretary = present.find(({ role }) => role === "secretary")
  return {
    pageSize: "A4",
    pageMargins: [56, 48, 40, 48],
    defaultStyle: { fontSize: 10.5, lineHeight: 1.25 },
    info: { title: `Biên bản: ${title}`, author: council.name },
    footer: paperFoot(`Biên bản ${title}`),
    content: [
      paperHead(council.name, held_on),
      paperTitle("BIÊN BẢN", title),
      paragraph(
        `Hội đồng được thành lập theo Quyết định số ${council.decision_number} ngày ${formatDay(council.decided_on)} của ${council.decided_by}.`,
      ),
      paragraph(`Địa điểm: ${place}. Khai mạc lúc ${opened}; kết thúc lúc ${closed}.`),
      paragraph(roundInWords(session)),
      heading("1. Thành phần"),
      paragraph(
        `Có mặt ${presentVoters(seats).length} trên ${votersOf(seats).length} thành viên biểu quyết; ` +
          `người chủ trì: ${chairOf(seats)?.name ?? ""}.`,
      ),
      plainTable(["STT", "Họ và tên", "Đơn vị", "Vai trò"], [24, "*", "*", 110], present.map(seatRow)),
      ...(absent.length > 0
        ? [
            paragraph("Vắng mặt:"),
            plainTable(
              ["STT", "Họ và tên", "Đơn vị", "Lý do"],
              [24, "*", "*", 110],
              absent.map(({ name, organisation, reason }, index) => [
                String(index + 1),
                name,
                organisation,
                reason ?? "",
              ]),
            ),
          ]
        : []),
      heading("2. Xung đột lợi ích"),
      ...conflictsInWords(session),
      heading("3. Kết quả chấm điểm"),
      plainTable(
        resultHeadings,
        [24, "*", "*", 40, 46, 40],
        items.map((printed) => resultRow(printed)),
      ),
      ...items.flatMap(({ item, result, sheet }) => [
        { text: `${item.position}. ${item.product_title}`, bold: true, margin: [0, 8, 0, 2] } as Content,
        paragraph(missedInWords(sheet, result)),
        ...groundsInWords(result).map(paragraph),
      ]),
      heading("4. Cách tính"),
      paragraph(settingInWords(items)),
      paragraph(
        "Biên bản được lập từ phiếu chấm của từng thành viên; phiếu và bảng kết quả là một phần của biên bản.",
      ),
      signatures([
        { as: "Thư ký", name: secretary?.name ?? "" },
        { as: "Chủ trì", name: chairOf(seats)?.name ?? "" },
      ]),
    ],
  }
}

function seatRow({ name, organisation, role }: Seat, index: number): string[] {
  return [String(index + 1), name, organisation, capital(roleLabels[role].vi)]
}

function conflictsInWords({ conflicts, items, seats }: SessionRecord): Content[] {
  const rows = conflicts.flatMap(({ member_id, seller_id, item_id, reason }) => {
    const about = items.filter((item) => item.id === item_id || item.maker_seller_id === seller_id)
    const name = seats.find((seat) => seat.member_id === member_id)?.name ?? ""
    return about.map(
      ({ product_title, maker_name }) => `${name} không chấm “${product_title}” (${maker_name}): ${reason}.`,
    )
  })
  return rows.length > 0 ? [{ ul: rows, margin: [0, 0, 0, 4] }] : [paragraph("Không có.")]
}

function roundInWords({ round_no, round_year, extra_ground }: SessionRecord): string {
  return round_no === null
    ? `Đợt bổ sung năm ${round_year}, căn cứ: ${extra_ground}.`
    : `Đợt ${round_no} năm ${round_year}.`
}

const readings = {
  majority: "mức mà quá nửa thành viên chấm đạt tới",
  lowest: "mức thấp nhất mà thành viên chấm",
  resolution: "mức mà hội đồng thống nhất, phần còn lại theo quá nửa thành viên",
} as const

function settingInWords(items: SessionPaperFacts["items"]): string {
  const [first] = items
  const reading = first ? readings[first.result.setting.gates.kind] : ""
  return (
    "Điểm của sản phẩm là trung bình cộng tổng điểm của các thành viên chấm, không làm tròn khi xếp hạng. " +
    `Mức tối thiểu của từng hạng sao được đọc theo ${reading}. ` +
    "Hạng sao là hạng thấp hơn giữa khung điểm và các mức tối thiểu."
  )
}

function stepAt({ log }: SessionRecord, action: "open" | "close"): string {
  const step = log.find((one) => one.action === action)
  return step ? instantInWords(step.at) : ""
}

function heading(text: string): Content {
  return { text, bold: true, margin: [0, 10, 0, 4] }
}

function paragraph(text: string): Content {
  return { text, margin: [0, 0, 0, 4], alignment: "justify" }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
