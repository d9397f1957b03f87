import { describe, expect, it } from "vitest"
import type { TDocumentDefinitions } from "pdfmake/interfaces"

import { renderPdf } from "../pdf/render-pdf"
import { minutes } from "./minutes"
import { resultTable } from "./result-table"
import { scoreSheetPaper } from "./score-sheet-paper"
import type { ScoreSheetFacts } from "./session-papers"
import { closedSession, picks } from "./testing/closed-session"

/** All words of a document in their order. */
function wordsOf(value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return String(value)
  if (Array.isArray(value)) return value.map(wordsOf).join(" ")
  if (typeof value !== "object" || value === null) return ""
  return Object.entries(value)
    .filter(([key]) => ["text", "stack", "columns", "ul", "table", "body"].includes(key))
    .map(([, inner]) => wordsOf(inner))
    .join(" ")
}

const text = (document: TDocumentDefinitions) => wordsOf(document.content).replace(/\s+/g, " ")

const scoreSheetFacts = (): ScoreSheetFacts => {
  const { session, items } = closedSession()
  const [{ item, sheet, bands }] = items as [(typeof items)[number]]
  return {
    session,
    item,
    sheet,
    bands,
    seat: session.seats[1] as (typeof session.seats)[number],
    entries: [
      ...Object.entries(picks({ "4.1": "2" })).map(([key, value]) => ({
        kind: "pick" as const,
        key,
        value,
        version: 1,
      })),
      {
        kind: "opinion",
        key: "opinion",
        value: "Sản phẩm giữ được vị truyền thống; cần thêm kênh bán.",
        version: 3,
      },
    ],
  }
}

describe("the minutes of a session", () => {
  const words = text(minutes(closedSession()))

  it("name the council's decision, when and where, who was there and who not and why", () => {
    for (const part of [
      "Quyết định số 512/QĐ-UBND ngày 01/06/2026",
      "Khai mạc lúc 08 giờ 30, 24/11/2026; kết thúc lúc 11 giờ 15, 24/11/2026",
      "Có mặt 3 trên 4 thành viên biểu quyết; người chủ trì: Trần Thị Bích Thủy",
      "Lữ Phước Ẩn Sở Công Thương Đi công tác nước ngoài",
    ]) {
      expect(words).toContain(part)
    }
  })

  it("tell conflicts, results, gates that are missed, and grounds that were raised", () => {
    for (const part of [
      "Đặng Quỳnh Ngọc không chấm “Mắm cá linh ủ chượp truyền thống Mỹ Hòa Hưng”",
      "1/2 thành viên nêu; không được chấp nhận",
      "mức mà quá nửa thành viên chấm đạt tới",
    ]) {
      expect(words).toContain(part)
    }
    expect(words).toMatch(/Khô cá lóc Bảy Thanh .* 08 9\d,\d\d \d sao/)
    expect(words).toMatch(/Chưa đạt mức tối thiểu của \d sao ở: 4\.1/)
  })
})

describe("the result table", () => {
  it("has each member's total and says who didn't score", () => {
    const words = text(resultTable(closedSession()))
    expect(words).toMatch(/Khô cá lóc Bảy Thanh .* 08 \d\d \d\d 100 \d{3}\/3 9\d,\d\d/)
    expect(words).toMatch(/Mỹ Hòa Hưng .* không chấm \d{3}\/2/)
  })
})

describe("a score sheet", () => {
  it("has every criterion with its option, the total and the opinion", () => {
    const facts = scoreSheetFacts()
    const words = text(scoreSheetPaper(facts))
    for (const section of facts.sheet.parts.flatMap(({ sections }) => sections)) {
      for (const { code, title_vi } of section.criteria) expect(words).toContain(`${code} ${title_vi}`)
    }
    expect(words).toMatch(/Tổng điểm: 9\d\/100/)
    expect(words).toContain("cần thêm kênh bán")
    expect(words).toContain("Nguyễn Hữu Nghĩa, Sở Nông nghiệp và Môi trường (ủy viên)")
  })
})

it.each([
  ["minutes", () => minutes(closedSession()), 2],
  ["result table", () => resultTable(closedSession()), 1],
  ["score sheet", () => scoreSheetPaper(scoreSheetFacts()), 3],
])("the %s are PDF with a font of their own, on few pages", async (_what, document, pages) => {
  const pdf = (await renderPdf(document())).toString("latin1")
  expect(pdf.startsWith("%PDF-")).toBe(true)
  expect(pdf).toContain("BeVietnamPro")
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(pages)
})
