import type { Content } from "pdfmake/interfaces"
import { formatDay, today } from "@cho-ocop/marketplace/clock"

/**
 * The head of a council's papers: the council on the left, the state's name and motto on the right, as
 * Nghị định 30/2020/NĐ-CP sets official papers.
 *
 * @param day `YYYY-MM-DD`, written out below the motto
 */
export function paperHead(council: string, day: string): Content {
  const [year, month, date] = day.split("-")
  return {
    columns: [
      { width: "42%", stack: [{ text: council.toUpperCase(), bold: true, alignment: "center" }, rule(60)] },
      {
        width: "*",
        stack: [
          { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold: true, alignment: "center" },
          { text: "Độc lập - Tự do - Hạnh phúc", bold: true, alignment: "center" },
          rule(130),
          {
            text: `Ngày ${date} tháng ${month} năm ${year}`,
            italics: true,
            alignment: "center",
            margin: [0, 6, 0, 0],
          },
        ],
      },
    ],
    columnGap: 12,
    margin: [0, 0, 0, 16],
  }
}

/** The title of a paper, in one or two lines. */
export function paperTitle(title: string, below: string): Content {
  return {
    stack: [
      { text: title, bold: true, fontSize: 15, alignment: "center" },
      { text: below, bold: true, alignment: "center", margin: [0, 2, 0, 0] },
    ],
    margin: [0, 0, 0, 12],
  }
}

/** Places to sign, side by side: what the person is, and the name below an empty space. */
export function signatures(people: readonly { as: string; name: string }[]): Content {
  return {
    unbreakable: true,
    columns: people.map(({ as, name }) => ({
      stack: [
        { text: as.toUpperCase(), bold: true, alignment: "center" as const },
        {
          text: "(Ký, ghi rõ họ tên)",
          italics: true,
          alignment: "center" as const,
          margin: [0, 0, 0, 56] as const,
        },
        { text: name, bold: true, alignment: "center" as const },
      ],
    })) as Content[],
    margin: [0, 24, 0, 0],
  }
}

/** An instant as people in Vietnam read it: `08 giờ 30, 24/11/2026`. */
export function instantInWords(instant: string): string {
  const at = new Date(instant)
  const time = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Asia/Ho_Chi_Minh",
    hour: "2-digit",
    minute: "2-digit",
  }).format(at)
  return `${time.replace(":", " giờ ")}, ${formatDay(today(at))}`
}

/** Foot of every page: what it is and which page of how many. */
export function paperFoot(name: string) {
  return (page: number, pages: number): Content => ({
    columns: [
      { text: name, alignment: "left" },
      { text: `Trang ${page}/${pages}`, alignment: "right", width: 70 },
    ],
    fontSize: 8,
    color: "#5A6458",
    margin: [40, 8, 40, 0],
  })
}

function rule(length: number): Content {
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${length}" height="1"><rect width="${length}" height="1"/></svg>`,
    alignment: "center",
    margin: [0, 2, 0, 0],
  }
}
