import { createRequire } from "node:module"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { ImportPreview } from "@cho-ocop/ocop/certificate-import/preview-import"
import { waitFor } from "../../../scripts/lib/wait-for"
import { startMarketplace, type Marketplace } from "../../../scripts/testing/marketplace"

type Answer = { preview: ImportPreview; written: number; code?: string; message?: string }
type Cell = string | number | Date | null

/** The part of exceljs that a test writes files with; it belongs to the plugin. */
type Workbook = {
  addWorksheet: (name: string) => { addRow: (cells: Cell[]) => void }
  xlsx: { writeBuffer: () => Promise<ArrayBuffer> }
}
const { Workbook } = createRequire(new URL("../../../plugins/ocop/package.json", import.meta.url))(
  "exceljs",
) as { Workbook: new () => Workbook }

const path = "/admin/ocop/certificate-imports"
const head = [
  "Số chứng nhận", "Sản phẩm", "Chủ thể", "Xã, phường", "Hạng sao", "Điểm trung bình", "Số quyết định",
  "Ngày quyết định", "Cơ quan ban hành", "Ngày cấp",
] // prettier-ignore
const columns = { number: 0, product: 1, maker: 2, unit: 3, star: 4, score: 5, decision: 6, decided: 7, authority: 8, issued: 9 } // prettier-ignore

const product = "Khô cá tra phồng nhập từ Excel"

let shop: Marketplace

beforeAll(async () => {
  shop = await startMarketplace()
  const created = await shop.admin("/admin/products", {
    body: { title: product, options: [{ title: "Loại", values: ["Chung"] }] },
  })
  expect(created.status).toBe(200)
})
afterAll(() => shop?.stop())

const row = (number: string, change: Partial<Record<keyof typeof columns, Cell>> = {}): Cell[] => {
  const cells: Cell[] = [
    number, product, null, "Mỹ Thới", 4, "74,5", "683/QĐ-UBND", "20/03/2025", "Chủ tịch UBND tỉnh An Giang", null,
  ] // prettier-ignore
  for (const [key, value] of Object.entries(change))
    cells[columns[key as keyof typeof columns]] = value ?? null
  return cells
}

async function fileOf(rows: Cell[][], first: Cell[] = head): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new Workbook()
  const sheet = workbook.addWorksheet("Chứng nhận")
  sheet.addRow(first)
  for (const cells of rows) sheet.addRow(cells)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

async function send(content: Uint8Array<ArrayBuffer>, fields: Record<string, string> = {}, headers = {}) {
  const body = new FormData()
  body.append("file", new Blob([content]), "chứng nhận.xlsx")
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  return shop.admin<Answer>(path, { body, headers })
}

const certificates = async (): Promise<number> =>
  Number((await shop.sql<{ count: string }>("select count(*) from certificate"))[0]?.count)
const decisions = async (): Promise<number> =>
  Number((await shop.sql<{ count: string }>("select count(*) from certificate_decision"))[0]?.count)

describe("an import of 600 lines", () => {
  const nfd = (text: string) => text.normalize("NFD")
  const good = Array.from({ length: 588 }, (_, index) => {
    const day = String((index % 28) + 1).padStart(2, "0")
    const ways: Partial<Record<keyof typeof columns, Cell>>[] = [
      { decided: `${day}/03/2025` },
      { decided: new Date(`2025-03-${day}T00:00:00Z`) },
      { decided: 45_717 + (index % 28) },
      { decided: `${day}-03-2025`, product: nfd(product), authority: nfd("Chủ tịch UBND tỉnh An Giang") },
      { decided: `ngày ${day} tháng 3 năm 2025`, product: product.toUpperCase() },
    ]
    return row(nfd(`EXCEL-Đ/${index}`), ways[index % ways.length])
  })
  const bad = [
    row("EXCEL-Đ/0"),
    row("X-1", { product: "Không có món này" }),
    row("X-2", { star: 6 }),
    row("X-3", { decided: "31/02/2025" }),
    row("X-4", { unit: null }),
    row("X-5", { unit: "Xã Không Có Thật" }),
    row("X-6", { authority: "UBND thành phố Long Xuyên" }),
    row("X-7", { score: "cao" }),
    row("X-8", { score: 55 }),
    row("X-9", { decided: "01/01/2035" }),
    row("X-10", { authority: "Văn phòng" }),
    row("", {}),
  ]
  const codes = [
    "import_number_doubled",
    "import_product_unknown",
    "import_star_unreadable",
    "import_date_unreadable",
    "import_cell_missing",
    "import_unit_unknown",
    "decision_wrong_authority",
    "import_score_unreadable",
  ]

  it("is previewed with each bad line and why, in both languages, and nothing is written", async () => {
    const before = await decisions()
    const { status, body } = await send(await fileOf([...good, ...bad]))
    expect(status, JSON.stringify(body).slice(0, 500)).toBe(200)
    expect(body.preview.counts).toEqual({ new: 588, known: 0, bad: 12 })
    const lines = body.preview.lines.filter(({ state }) => state === "bad")
    expect(lines.map(({ line }) => line)).toEqual(bad.map((_, index) => 590 + index))
    expect(lines.slice(0, codes.length).map(({ problems }) => problems[0]?.code)).toEqual(codes)
    for (const { vi, en } of lines.flatMap(({ problems }) => problems)) {
      expect(vi).toMatch(/\s/)
      expect(en).not.toBe(vi)
    }
    expect(await decisions()).toBe(before)
  })

  it("isn't taken in as long as bad lines are neither mended nor left out", async () => {
    const content = await fileOf([...good, ...bad])
    const { digest } = (await send(content)).body.preview
    const before = await certificates()
    expect(await send(content, { digest })).toMatchObject({
      status: 400,
      body: { code: "import_has_bad_lines" },
    })
    expect(await send(await fileOf(good), { digest })).toMatchObject({
      status: 409,
      body: { code: "import_file_changed" },
    })
    expect(await certificates()).toBe(before)
  })

  it("takes in the good lines at once, and nothing the second time", async () => {
    const content = await fileOf([...good, ...bad])
    const { digest } = (await send(content)).body.preview
    const before = [await certificates(), await decisions()] as const
    const taken = await send(content, { digest, good_lines_only: "true" })
    expect(taken.status, JSON.stringify(taken.body).slice(0, 500)).toBe(200)
    expect(taken.body.written).toBe(588)
    expect([await certificates(), await decisions()]).toEqual([before[0] + 588, before[1] + 588])

    const again = await send(content)
    expect(again.body.preview.counts).toEqual({ new: 0, known: 588, bad: 12 })
    const repeated = await send(content, { digest, good_lines_only: "true" })
    expect(repeated.body.written).toBe(0)
    expect([await certificates(), await decisions()]).toEqual([before[0] + 588, before[1] + 588])
  })

  it("is signed and shown like any other certificate", async () => {
    const answer = () =>
      shop.store<string>(`/store/certificates/${encodeURIComponent("EXCEL-Đ/0")}/credential`)
    expect(await waitFor(async () => (await answer()).status === 200, { timeoutMs: 100_000 })).toBe(true)
  }, 120_000)

  it("refuses a number that is here with other facts", async () => {
    const { body } = await send(await fileOf([row("EXCEL-Đ/1", { score: 75 })]))
    expect(body.preview.lines[0]?.problems.map(({ code }) => code)).toContain("import_number_differs")
  })
})

describe("a file that can't be used", () => {
  it("is refused kindly in both languages", async () => {
    const odd: [string, Uint8Array<ArrayBuffer>][] = [
      ["import_file_not_excel", new Uint8Array(Buffer.from("Số chứng nhận;Sản phẩm"))],
      ["import_file_not_excel", new Uint8Array(Buffer.from([0x50, 0x4b, 0x05, 0x06, ...Array(18).fill(0)]))],
      ["import_sheet_empty", await fileOf([])],
      ["import_columns_missing", await fileOf([row("1")], ["Số", "Tên"])],
      ["import_file_too_large", new Uint8Array(5 * 1024 * 1024)],
    ]
    for (const [code, content] of odd) {
      for (const language of ["vi-VN", "en-US"]) {
        const { status, body } = await send(content, {}, { "x-medusa-locale": language })
        expect([status, body.code]).toEqual([400, code])
        expect(body.message).toMatch(language === "vi-VN" ? /[ạảấềệợụưđ]/i : /^[\x20-\x7e]+$|Số|, /)
      }
    }
    expect(await shop.admin(path, { body: new FormData() })).toMatchObject({
      status: 400,
      body: { code: "import_file_missing" },
    })
  })

  it("has a template to begin with", async () => {
    const { status, headers } = await shop.admin(`${path}/template`)
    expect(status).toBe(200)
    expect(headers.get("content-disposition")).toContain(".xlsx")
  })

  it("is for staff only", async () => {
    for (const [method, address] of [
      ["POST", path],
      ["GET", `${path}/template`],
    ] as const) {
      expect((await shop.request(address, { method })).status).toBe(401)
    }
  })
})
