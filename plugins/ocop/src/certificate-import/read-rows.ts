import { foldVietnamese } from "@cho-ocop/marketplace/fold-vietnamese"
import { ShopError } from "@cho-ocop/marketplace/shop-error"
import type { Day } from "@cho-ocop/marketplace/clock"

import type { DecisionInput } from "../modules/certificate/decision"
import { columnOf, importColumns, type ImportKey } from "./columns"
import "./import-messages"
import type { ImportRow, RowProblem } from "./import-row"
import { readDay, readLevel, readScore, readStar, readText } from "./read-cell"
import type { CellValue, SheetRow } from "./workbook"

/** Finds the rule set that a word names; without a word, the one in force on a day. */
export type RuleSetFinder = (word: string, day: Day) => string | null

/**
 * The lines below the column names, each with what it says and what is wrong with it.
 *
 * @throws ShopError import_sheet_empty, import_columns_missing
 */
export function readRows(sheet: readonly SheetRow[], findRuleSet: RuleSetFinder): ImportRow[] {
  const [head, ...lines] = sheet
  if (!head || lines.length === 0) {
    throw new ShopError("invalid_data", "import_sheet_empty")
  }
  const places = placesOf(head)
  return lines.map(({ line, cells }) => {
    const cellOf = (key: ImportKey): CellValue => cells[places.get(key) ?? -1] ?? null
    return readRow(line, cellOf, findRuleSet)
  })
}

function placesOf({ cells }: SheetRow): Map<ImportKey, number> {
  const names = cells.map((cell) => foldVietnamese(readText(cell)))
  const places = new Map<ImportKey, number>()
  for (const { key, name } of importColumns) {
    const place = names.findIndex((one) => one === foldVietnamese(name.vi) || one === foldVietnamese(name.en))
    if (place >= 0) {
      places.set(key, place)
    }
  }
  const missing = importColumns.filter(({ key, required }) => required && !places.has(key))
  if (missing.length > 0) {
    throw new ShopError("invalid_data", "import_columns_missing", {
      columns_vi: missing.map(({ name }) => name.vi).join(", "),
      columns_en: missing.map(({ name }) => name.en).join(", "),
    })
  }
  return places
}

function readRow(line: number, cellOf: (key: ImportKey) => CellValue, findRuleSet: RuleSetFinder): ImportRow {
  const problems: RowProblem[] = []
  const about = (key: ImportKey) => ({ column_vi: columnOf(key).name.vi, column_en: columnOf(key).name.en })
  const text = (key: ImportKey): string => readText(cellOf(key))
  const isEmpty = (key: ImportKey): boolean => cellOf(key) === null

  for (const { key, required } of importColumns) {
    if (required && isEmpty(key)) {
      problems.push({ code: "import_cell_missing", params: about(key) })
    }
  }
  const read = <Value>(
    key: ImportKey,
    reader: (cell: CellValue) => Value | null,
    code: string,
  ): Value | null => {
    const value = isEmpty(key) ? null : reader(cellOf(key))
    if (value === null && !isEmpty(key)) {
      problems.push({ code, params: { ...about(key), value: text(key) } })
    }
    return value
  }
  const decided_on = read("decided_on", readDay, "import_date_unreadable")
  const issued_on = read("issued_on", readDay, "import_date_unreadable")
  const expires_on = read("expires_on", readDay, "import_date_unreadable")
  const star = read("star", readStar, "import_star_unreadable")
  const total_score = read("score", readScore, "import_score_unreadable")
  const levelKey = isEmpty("level") ? "authority" : "level"
  const authority_level = read(levelKey, (cell) => readLevel(readText(cell)), "import_level_unknown")
  const rule_set_id = decided_on && findRuleSet(text("rule_set"), decided_on)
  if (decided_on && !rule_set_id) {
    problems.push({ code: "rule_set_unknown", params: { id: text("rule_set") } })
  }
  const decision: DecisionInput | null =
    problems.length === 0 && decided_on
      ? {
          kind: "recognition",
          decided_on,
          issued_on: issued_on ?? decided_on,
          expires_on,
          decision_number: text("decision_number"),
          authority: text("authority"),
          authority_level,
          rule_set_id,
          product_set: text("product_set") ? text("product_set").padStart(2, "0") : null,
          star,
          total_score,
          certificate_number: text("number"),
        }
      : null
  return {
    line,
    number: text("number"),
    product: text("product"),
    maker: text("maker"),
    unit: text("unit"),
    decision,
    problems,
  }
}
