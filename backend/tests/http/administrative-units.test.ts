import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startMarketplace, type Marketplace } from "../../../scripts/testing/marketplace"

type Unit = {
  code: string
  valid_from: string
  level: string
  name: string
  name_en: string
  parent_code: string | null
  matched_old_name: string | null
}

let shop: Marketplace

beforeAll(async () => {
  shop = await startMarketplace()
})
afterAll(() => shop?.stop())

const units = async (query: string): Promise<Unit[]> => {
  const { status, body } = await shop.store<{ units: Unit[] }>(`/store/administrative-units?${query}`)
  expect(status).toBe(200)
  return body.units
}
const named = (found: Unit[]) => found.map(({ name, matched_old_name }) => [name, matched_old_name])

describe("the units of today", () => {
  it("are 34 provinces in Vietnamese order, Đồng Nai, Quảng Ninh and Bắc Ninh as cities", async () => {
    const provinces = await units("level=province")
    expect(provinces).toHaveLength(34)
    expect(provinces[0]).toMatchObject({ code: "91", name: "Tỉnh An Giang", name_en: "An Giang Province" })
    expect(provinces.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Thành phố Đồng Nai", "Thành phố Quảng Ninh", "Thành phố Bắc Ninh"]),
    )
  })

  it("are 102 communes in An Giang, reused codes with their new meaning", async () => {
    const communes = await units("parent=91")
    expect(communes).toHaveLength(102)
    const meaning = new Map(communes.map(({ code, name }) => [code, name]))
    expect(meaning.get("30307")).toBe("Phường Long Xuyên")
    expect(meaning.get("30292")).toBe("Phường Bình Đức")
  })
})

describe("a search", () => {
  it("finds a ward by its old name without diacritics", async () => {
    expect(named(await units("parent=91&q=my+binh"))).toContainEqual([
      "Phường Long Xuyên",
      "Phường Mỹ Bình, Thành phố Long Xuyên",
    ])
    expect(named(await units(`parent=91&q=${encodeURIComponent("P. Đông Xuyên, TP Long Xuyên")}`))).toEqual([
      ["Phường Long Xuyên", "Phường Đông Xuyên, Thành phố Long Xuyên"],
    ])
  })

  it("puts the present name first and then what the old city was divided into", async () => {
    const found = named(await units("parent=91&q=long+xuyen"))
    expect(found[0]).toEqual(["Phường Long Xuyên", null])
    expect(found).toContainEqual(["Xã Mỹ Hòa Hưng", "Thành phố Long Xuyên"])
  })

  it("stays within the province asked for, and goes through the country without one", async () => {
    expect(await units("parent=01&q=my+binh")).toEqual([])
    expect((await units("q=my+thoi")).some(({ code }) => code === "30301")).toBe(true)
    expect((await units("q=an")).length).toBeLessThanOrEqual(20)
  })

  it("finds a province by the one that went into it", async () => {
    expect(named(await units("level=province&q=kien+giang"))).toEqual([["Tỉnh An Giang", "Tỉnh Kiên Giang"]])
  })

  it("takes signs of any kind as text", async () => {
    for (const q of ["%", "_", "'; drop table administrative_unit; --", "…"]) {
      expect(Array.isArray(await units(`parent=91&q=${encodeURIComponent(q)}`))).toBe(true)
    }
    expect(await units("parent=91")).toHaveLength(102)
  })
})

it("former units keep their codes and their days", async () => {
  const rows = await shop.sql(
    `select code, name, valid_to from administrative_unit where parent_code = '883' order by code`,
  )
  expect(rows).toHaveLength(13)
  expect(rows).toContainEqual({ code: "30307", name: "Phường Mỹ Hòa", valid_to: "2025-06-30" })
  expect(rows).toContainEqual({ code: "30285", name: "Phường Đông Xuyên", valid_to: "2024-12-31" })
})

it("a query that makes no sense is refused in the reader's language", async () => {
  const path = "/store/administrative-units?parent=An+Giang"
  const { status, body } = await shop.store<{ message: string }>(path)
  expect(status).toBe(400)
  expect(body.message).toMatch(/^Thông tin gửi lên chưa đúng/)
  const english = await shop.store<{ message: string }>(path, { headers: { "x-medusa-locale": "en-US" } })
  expect(english.body.message).not.toBe(body.message)
})
