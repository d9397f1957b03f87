import type { Content, TDocumentDefinitions } from "pdfmake/interfaces"
import { formatDay, type Day } from "@cho-ocop/marketplace/clock"

import { drawFrame, drawStars, PAGE, palm, muted, warning } from "./drawing"
import type { SheetFacts } from "./sheet-facts"

const inForce: readonly SheetFacts["state"][] = ["valid", "renewing", "extended"]

/** What the sheet says of the state on the day it was printed. */
const stateWords: Record<SheetFacts["state"], string> = {
  valid: "còn hiệu lực",
  renewing: "còn hiệu lực, đang đánh giá lại",
  extended: "gia hạn chuyển tiếp, chờ kết quả đánh giá lại",
  expired: "ĐÃ HẾT HẠN",
  revoked: "ĐÃ BỊ THU HỒI",
  pending: "CHƯA CÓ HIỆU LỰC",
}

/**
 * A certificate on one sheet of A4, lying, in the wording of the programme. It is a print of what is recorded here: the
 * paper with seal and signature is the authority's own.
 *
 * @param qr the public page's address as an SVG picture
 */
export function certificateSheet(facts: SheetFacts, qr: string): TDocumentDefinitions {
  const valid = inForce.includes(facts.state)
  return {
    pageSize: "A4",
    pageOrientation: "landscape",
    pageMargins: [60, 48, 60, 40],
    info: { title: `Giấy chứng nhận OCOP ${facts.number}`, author: facts.authority },
    language: "vi-VN",
    defaultStyle: { fontSize: 12, lineHeight: 1.3, color: "#1E2A22" },
    background: { svg: drawFrame(), width: PAGE.width, height: PAGE.height },
    ...(valid
      ? {}
      : { watermark: { text: stateWords[facts.state], color: warning, opacity: 0.16, bold: true } }),
    content: [heading(facts), title(facts), body(facts), foot(facts, qr)],
  }
}

function heading({ authority, number }: SheetFacts): Content {
  return {
    columns: [
      {
        stack: [
          { text: authority, bold: true, alignment: "center" },
          { text: `Số: ${number}`, alignment: "center", fontSize: 11 },
        ],
      },
      {
        stack: [
          { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold: true, alignment: "center" },
          { text: "Độc lập - Tự do - Hạnh phúc", bold: true, alignment: "center" },
        ],
      },
    ],
  }
}

function title({ star }: SheetFacts): Content {
  return {
    stack: [
      { text: "GIẤY CHỨNG NHẬN", fontSize: 30, bold: true, color: palm, margin: [0, 16, 0, 0] },
      { text: `SẢN PHẨM OCOP HẠNG ${star} SAO`, fontSize: 17, bold: true, color: palm },
      { svg: drawStars(star), width: star * 34, margin: [0, 6, 0, 10] },
    ],
    alignment: "center",
  }
}

function body(facts: SheetFacts): Content {
  const rows: [string, string | null][] = [
    ["Sản phẩm", facts.product],
    ["Bộ sản phẩm", facts.product_set],
    ["Chủ thể", [facts.maker, facts.commune].filter(Boolean).join(", ") || null],
    ["Quyết định", `số ${facts.decision_number} ngày ${formatDay(facts.decided_on)}`],
    ["Đánh giá theo", `Quyết định ${facts.rule_set}`],
    ["Có giá trị", `từ ngày ${formatDay(facts.issued_on)} đến hết ngày ${formatDay(facts.expires_on)}`],
    ["Gia hạn", facts.extended_until && `chuyển tiếp đến hết ngày ${formatDay(facts.extended_until)}`],
  ]
  return {
    margin: [60, 0, 60, 0],
    layout: "noBorders",
    table: {
      widths: [110, "*"],
      body: rows
        .filter((row): row is [string, string] => Boolean(row[1]))
        .map(([name, value], index) => [
          { text: name, color: muted },
          { text: value, bold: true, fontSize: index === 0 ? 16 : 12 },
        ]),
    },
  }
}

function foot({ authority, issued_on, state, printed_on, url }: SheetFacts, qr: string): Content {
  return {
    absolutePosition: { x: 60, y: 420 },
    columns: [
      { svg: qr, width: 92 },
      {
        width: "*",
        margin: [12, 4, 24, 0],
        fontSize: 9,
        stack: [
          { text: "Quét mã để xem trạng thái hôm nay và kiểm tra chữ ký số:", color: muted },
          { text: decodeURI(url), bold: true, margin: [0, 0, 0, 6] },
          {
            text: `In ngày ${formatDay(printed_on)} từ Chợ OCOP Long Xuyên. Trạng thái ngày in: ${stateWords[state]}.`,
          },
          {
            text: "Bản in này không thay cho giấy chứng nhận có dấu và chữ ký của cơ quan ban hành.",
            color: muted,
          },
        ],
      },
      {
        width: 264,
        alignment: "center",
        stack: [
          { text: dateInWords(issued_on), italics: true },
          { text: authority, bold: true },
        ],
      },
    ],
  }
}

function dateInWords(day: Day): string {
  const [date, month, year] = formatDay(day).split("/")
  return `ngày ${date} tháng ${month} năm ${year}`
}
