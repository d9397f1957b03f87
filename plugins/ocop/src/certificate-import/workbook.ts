import ExcelJS from "exceljs"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { importColumns } from "./columns"
import "./import-messages"
import { isHarmlessZip } from "./inspect-zip"

/** What a cell holds, whatever the program that wrote it: text, a number or a day as an instant at midnight UTC. */
export type CellValue = string | number | Date | null

/** One line of the first sheet, with its number as the reader of the file sees it. */
export type SheetRow = { line: number; cells: CellValue[] }

export const IMPORT_LIMITS = { megabytes: 4, rows: 5_000 } as const
const ZIP_LIMITS = { files: 200, unpackedBytes: 60 * 1024 * 1024 }
/** Columns looked at; further ones are nobody's. */
const COLUMNS = 60

/**
 * The lines of a workbook's first sheet, empty ones left out. The only file that knows how Excel files are read.
 *
 * @throws ShopError import_file_not_excel for anything that isn't a harmless .xlsx, import_too_many_rows
 */
export async function readSheet(content: Buffer): Promise<SheetRow[]> {
  if (!isHarmlessZip(content, ZIP_LIMITS)) {
    throw new ShopError("invalid_data", "import_file_not_excel")
  }
  const workbook = new ExcelJS.Workbook()
  try {
    await workbook.xlsx.load(content as unknown as ExcelJS.Buffer, {
      ignoreNodes: ["dataValidations", "conditionalFormatting", "drawing", "extLst"],
    })
  } catch {
    throw new ShopError("invalid_data", "import_file_not_excel")
  }
  const [sheet] = workbook.worksheets
  const rows: SheetRow[] = []
  sheet?.eachRow((row, line) => {
    const cells = Array.from({ length: COLUMNS }, (_, index) => valueOf(row.getCell(index + 1).value))
    if (cells.some((cell) => cell !== null)) {
      rows.push({ line, cells })
    }
  })
  if (rows.length > IMPORT_LIMITS.rows + 1) {
    throw new ShopError("invalid_data", "import_too_many_rows", { max: IMPORT_LIMITS.rows })
  }
  return rows
}

function valueOf(value: ExcelJS.CellValue): CellValue {
  if (value === null || value === undefined || typeof value === "boolean") {
    return null
  }
  if (typeof value === "number" || value instanceof Date) {
    return value
  }
  if (typeof value === "string") {
    return value.normalize("NFC").trim() || null
  }
  if ("richText" in value) {
    return valueOf(value.richText.map(({ text }) => text).join(""))
  }
  if ("text" in value) {
    return valueOf(value.text as ExcelJS.CellValue)
  }
  return "result" in value ? valueOf(value.result as ExcelJS.CellValue) : null
}

/** An empty file to fill in, with a second sheet that says what goes where. */
export async function writeTemplate(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet("Chứng nhận", { views: [{ state: "frozen", ySplit: 1 }] })
  sheet.columns = importColumns.map(({ key, name, width }) => ({ key, header: name.vi, width }))
  sheet.getRow(1).font = { bold: true }
  // Dates and numbers with zeros in front stay as they were typed.
  for (const index of importColumns.keys()) {
    sheet.getColumn(index + 1).numFmt = "@"
  }
  const guide = workbook.addWorksheet("Hướng dẫn")
  guide.columns = [
    { header: "Cột", width: 22 },
    { header: "Bắt buộc", width: 12 },
    { header: "Cách ghi", width: 60 },
    { header: "Ví dụ", width: 32 },
    { header: "Column", width: 22 },
    { header: "How to fill it in", width: 60 },
  ]
  guide.getRow(1).font = { bold: true }
  for (const { name, hint, required, example } of importColumns) {
    guide.addRow([name.vi, required ? "có" : "", hint.vi, example, name.en, hint.en])
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}
