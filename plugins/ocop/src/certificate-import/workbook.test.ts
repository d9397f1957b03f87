import { deflateRawSync } from "node:zlib"
import ExcelJS from "exceljs"
import { describe, expect, it } from "vitest"

import { isHarmlessZip } from "./inspect-zip"
import { readRows } from "./read-rows"
import { readSheet, writeTemplate } from "./workbook"

/** A zip with one part, whose directory may tell another size than is true. */
function zipOf(content: Buffer, { told = content.length, method = 8 } = {}): Buffer {
  const packed = method === 8 ? deflateRawSync(content) : content
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(method, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(told, 24)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(30 + packed.length, 16)
  return Buffer.concat([local, packed, entry, end])
}

const limits = { files: 10, unpackedBytes: 1_000_000 }

describe("a file that is handed in", () => {
  it("may unpack to what is allowed, whatever it says of itself", () => {
    expect(isHarmlessZip(zipOf(Buffer.alloc(900_000)), limits)).toBe(true)
    expect(isHarmlessZip(zipOf(Buffer.alloc(1_100_000), { told: 10 }), limits)).toBe(false)
    expect(isHarmlessZip(zipOf(Buffer.alloc(500), { method: 0 }), limits)).toBe(true)
    expect(isHarmlessZip(zipOf(Buffer.alloc(500), { method: 12 }), limits)).toBe(false)
  })

  it.each([
    ["nothing", Buffer.alloc(0)],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ["text", Buffer.from("Số chứng nhận;Sản phẩm")],
    ["a zip that is cut off", zipOf(Buffer.alloc(5_000)).subarray(20)],
    ["a zip of something else", zipOf(Buffer.from("hello"))],
    ["a zip that unpacks to too much", zipOf(Buffer.alloc(70 * 1024 * 1024), { told: 1 })],
  ])("is refused when it is %s", async (_what, content) => {
    await expect(readSheet(content)).rejects.toMatchObject({ code: "import_file_not_excel" })
  })

  it("is refused with too many lines", async () => {
    const workbook = new ExcelJS.Workbook()
    const sheet = workbook.addWorksheet("x")
    for (let line = 0; line < 5_002; line += 1) sheet.addRow(["a"])
    const content = Buffer.from(await workbook.xlsx.writeBuffer())
    await expect(readSheet(content)).rejects.toMatchObject({ code: "import_too_many_rows" })
  })

  it("gives texts, formulas, links and days as values, without empty lines", async () => {
    const workbook = new ExcelJS.Workbook()
    const sheet = workbook.addWorksheet("x")
    sheet.addRow(["Số".normalize("NFD"), { formula: "1+1", result: 2 }, { text: "a", hyperlink: "http://a" }])
    sheet.addRow([])
    sheet.addRow([{ richText: [{ text: "rich" }, { text: " text" }] }, new Date("2026-11-24"), true])
    const rows = await readSheet(Buffer.from(await workbook.xlsx.writeBuffer()))
    expect(rows.map(({ line, cells }) => [line, ...cells.slice(0, 3)])).toEqual([
      [1, "Số", 2, "a"],
      [3, "rich text", new Date("2026-11-24"), null],
    ])
  })
})

describe("the template", () => {
  it("has every column that an import needs, and no lines yet", async () => {
    const sheet = await readSheet(await writeTemplate())
    expect(sheet).toHaveLength(1)
    expect(() => readRows(sheet, () => null)).toThrow("không có dòng dữ liệu")
    const filled = [...sheet, { line: 2, cells: ["91-1"] }]
    expect(readRows(filled, () => null)[0]?.problems.map(({ code }) => code)).toContain("import_cell_missing")
  })

  it("names the columns that a file lacks", () => {
    const sheet = [
      { line: 1, cells: ["Số chứng nhận", "Product"] },
      { line: 2, cells: ["1", "a"] },
    ]
    expect(() => readRows(sheet, () => null)).toThrow(/Xã, phường.*Hạng sao/)
  })
})
