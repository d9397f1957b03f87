import { describe, expect, it } from "vitest"
import QRCode from "qrcode"

import { renderPdf } from "../pdf/render-pdf"
import { certificateSheet } from "./certificate-sheet"
import type { SheetFacts } from "./sheet-facts"

const facts: SheetFacts = {
  number: "91-30316-03-2025",
  product: "Khô cá lóc Bảy Thanh",
  product_set: "08 · Chế biến từ thịt, thủy sản, trứng, sữa, mật và nông sản khác",
  maker: "Cơ sở khô cá lóc Bảy Thanh",
  commune: "phường Mỹ Thới",
  star: 4,
  authority: "Chủ tịch Ủy ban nhân dân tỉnh An Giang",
  decision_number: "683/QĐ-UBND",
  decided_on: "2025-03-20",
  rule_set: "148/QĐ-TTg",
  issued_on: "2025-03-24",
  expires_on: "2028-03-24",
  extended_until: null,
  state: "valid",
  printed_on: "2026-11-24",
  url: "https://cho.example/chung-nhan/91-30316-03-2025",
}

const textOf = (value: unknown): string => JSON.stringify(value)

describe("a certificate's sheet", () => {
  it("says what the certificate says, with days as they are read here", () => {
    const text = textOf(certificateSheet(facts, "<svg/>").content)
    for (const words of ["HẠNG 4 SAO", "683/QĐ-UBND", "24/03/2028", "Khô cá lóc Bảy Thanh", "còn hiệu lực"]) {
      expect(text).toContain(words)
    }
    expect(text).not.toContain("Gia hạn")
  })

  it("tells an extension", () => {
    const extended = { ...facts, state: "extended" as const, extended_until: "2028-06-01" }
    expect(textOf(certificateSheet(extended, "<svg/>").content)).toContain(
      "chuyển tiếp đến hết ngày 01/06/2028",
    )
  })

  it("can't be taken for a valid one when it is over", () => {
    expect(certificateSheet({ ...facts, state: "revoked" }, "<svg/>").watermark).toMatchObject({
      text: "ĐÃ BỊ THU HỒI",
    })
    expect(certificateSheet(facts, "<svg/>").watermark).toBeUndefined()
  })

  it("is one page of PDF with fonts of its own, for every number of stars", async () => {
    const qr = await QRCode.toString(facts.url, { type: "svg", margin: 0 })
    for (const star of [3, 4, 5]) {
      const long = {
        ...facts,
        star,
        product: "Nước mắm cá linh ủ chượp truyền thống Mỹ Hòa Hưng loại đặc biệt",
      }
      const pdf = await renderPdf(certificateSheet(long, qr))
      const text = pdf.toString("latin1")
      expect(text.startsWith("%PDF-")).toBe(true)
      expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1)
      expect(text).toContain("BeVietnamPro")
    }
  })
})
