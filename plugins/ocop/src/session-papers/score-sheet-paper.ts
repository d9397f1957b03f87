import type { Content, TableCell, TDocumentDefinitions } from "pdfmake/interfaces"

import { roleLabels } from "../modules/council/data/labels"
import { groundsOf, opinionOf, picksOf } from "../modules/council/scorecard-entries"
import { findEliminations } from "../scoring/eliminations"
import { scoreSheet, type SheetScore } from "../scoring/score-sheet"
import type { Part } from "../scoring/sheet"
import { paperFoot, paperHead, paperTitle, signatures } from "./paper-head"
import { plainTable } from "./plain-table"
import { starInWords } from "./result-words"
import type { ScoreSheetFacts } from "./session-papers"

/** One member's score sheet for one product (phiếu chấm điểm), with opinion and a place to sign. */
export function scoreSheetPaper(facts: ScoreSheetFacts): TDocumentDefinitions {
  const { session, item, sheet, bands, seat, entries } = facts
  const eliminations = groundsOf(entries)
  const score = scoreSheet(sheet, picksOf(entries), { bands, eliminations })
  return {
    pageSize: "A4",
    pageMargins: [50, 44, 40, 44],
    defaultStyle: { fontSize: 9.5, lineHeight: 1.2 },
    info: { title: `Phiếu chấm điểm: ${item.product_title}`, author: seat.name },
    footer: paperFoot(`Phiếu chấm điểm ${item.product_title} · ${seat.name}`),
    content: [
      paperHead(session.council.name, session.held_on),
      paperTitle("PHIẾU CHẤM ĐIỂM", `Bộ sản phẩm ${sheet.code}: ${sheet.title_vi}`),
      facing("Sản phẩm", item.product_title),
      facing("Chủ thể", item.maker_name),
      ...(item.dossier_number ? [facing("Số hồ sơ", item.dossier_number)] : []),
      facing("Người chấm", `${seat.name}, ${seat.organisation} (${roleLabels[seat.role].vi})`),
      plainTable(
        ["Mã", "Tiêu chí", "Mức chấm", "Điểm", "Tối đa"],
        [36, "*", "*", 34, 36],
        sheet.parts.flatMap((part) => partRows(part, score)),
      ),
      {
        text: `Tổng điểm: ${score.total}/${sheet.max_total}. Theo điểm: ${starInWords(score.star_by_points)}; theo mức tối thiểu: ${starInWords(score.star_by_gates)}.`,
        bold: true,
        margin: [0, 4, 0, 6],
      },
      ...findEliminations(sheet, eliminations).map(({ vi }) => facing("Căn cứ loại đã nêu", vi)),
      facing("Ý kiến nhận xét", opinionOf(entries) || "Không có."),
      signatures([{ as: "Người chấm", name: seat.name }]),
    ],
  }
}

function partRows(part: Part, score: SheetScore): TableCell[][] {
  const rows: TableCell[][] = [
    headRow(part.code, part.title_vi, pointsIn(score.parts, part.code), part.max, "#DDE7DC"),
  ]
  for (const section of part.sections) {
    if (!section.scored_as_one) {
      rows.push(
        headRow(
          section.code,
          section.title_vi,
          pointsIn(score.sections, section.code),
          section.max,
          "#F3F5F0",
        ),
      )
    }
    for (const criterion of section.criteria) {
      const scored = score.criteria.find(({ code }) => code === criterion.code)
      const option = criterion.options.find(({ code }) => code === scored?.option)
      rows.push([
        criterion.code,
        criterion.title_vi,
        scored?.counts === false ? "Không áp dụng" : (option?.label_vi ?? ""),
        { text: String(scored?.points ?? 0), alignment: "center" },
        { text: String(criterion.max), alignment: "center" },
      ])
    }
  }
  return rows
}

function headRow(code: string, title: string, points: number, max: number, fillColor: string): TableCell[] {
  return [
    { text: code, bold: true, fillColor },
    { text: title, bold: true, fillColor, colSpan: 2 },
    {},
    { text: String(points), bold: true, alignment: "center", fillColor },
    { text: String(max), bold: true, alignment: "center", fillColor },
  ]
}

function pointsIn(places: readonly { code: string; points: number }[], code: string): number {
  return places.find((place) => place.code === code)?.points ?? 0
}

function facing(name: string, value: string): Content {
  return { text: [{ text: `${name}: `, bold: true }, value], margin: [0, 0, 0, 3] }
}
