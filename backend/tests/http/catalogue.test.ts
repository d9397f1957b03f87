import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startMarketplace, type Marketplace } from "../../../scripts/testing/marketplace"
import type { CataloguePage, MakerPage, ProductPage } from "../../src/catalogue/types"
import type { Suggestions } from "../../src/catalogue/suggest"

const ENGLISH = { "x-medusa-locale": "en-US" }
type Refusal = { type: string; code: string; message: string }

let shop: Marketplace

beforeAll(async () => {
  shop = await startMarketplace()
})
afterAll(() => shop?.stop())

const list = async (query = "", headers: Record<string, string> = {}) => {
  const { status, body } = await shop.store<CataloguePage>(`/store/catalogue?limit=48&${query}`, { headers })
  expect(status).toBe(200)
  return body
}
const handles = (page: CataloguePage) => page.items.map(({ handle }) => handle)
const find = (text: string, headers = {}) => list(`q=${encodeURIComponent(text)}`, headers)

describe("search", () => {
  it("finds with and without diacritics, in any case and form of writing", async () => {
    const expected = handles(await find("đường thốt nốt"))
    expect(expected.slice(0, 3).sort()).toEqual([
      "duong-thot-not-bot",
      "duong-thot-not-khoi",
      "duong-thot-not-set",
    ])
    for (const text of [
      "duong thot not",
      "ĐƯỜNG THỐT NỐT",
      "đường thốt nốt".normalize("NFD"),
      " duong  thot, not! ",
    ]) {
      expect(handles(await find(text))).toEqual(expected)
    }
  })

  it("puts titles before other texts, and finds by maker, commune, branch and tag", async () => {
    expect(handles(await find("tra"))[0]).toBe("tra-kim-ngan-hoa")
    expect(handles(await find("bay thanh"))).toContain("kho-ca-sac")
    expect(handles(await find("my thoi"))).toContain("kho-ca-loc")
    expect(handles(await find("thu cong"))).toContain("gio-co-bang")
    expect(handles(await find("qua bieu"))).toContain("mat-ong-rung-tram")
  })

  it("takes short words for words: me, in, an, sò are not thrown away", async () => {
    const everything = (await list()).total
    for (const word of ["me", "in", "an giang"]) expect((await find(word)).total).toBeLessThan(everything)
    expect((await find("me")).total).toBeGreaterThan(0)
  })

  it("finds by English words, and answers in the reader's language", async () => {
    const page = await find("palm sugar", ENGLISH)
    expect(page.items[0]?.title).toMatch(/^Palm sugar/)
    expect((await find("palm sugar")).items[0]?.title).toMatch(/thốt nốt/)
    expect(page.facets.commune.every(({ label }) => /(Ward|Commune|Special Zone)$/.test(label))).toBe(true)
  })

  it("is generous with unfinished and misspelled words, and honest when nothing is like them", async () => {
    expect(handles(await find("thot n"))).toContain("thot-not-dong-lon")
    expect(handles(await find("tung lo moo"))).toContain("tung-lo-mo")
    expect(handles(await find("mat ongg"))[0]).toBe("mat-ong-rung-tram")
    const nothing = await find("máy tính xách tay")
    expect(nothing).toMatchObject({ items: [], total: 0, pages: 0 })
  })

  it("survives whatever is typed", async () => {
    for (const text of ["a'b & c | d", "<script>", "5%", "mắm:*", "x".repeat(100)]) await find(text)
    for (const text of ["'", '"', "&|!:*()", "%", "\\", "🌾", "---"]) expect((await find(text)).total).toBe(0)
  })

  it("suggests products and makers while a word is being typed", async () => {
    const { body } = await shop.store<Suggestions>("/store/catalogue/suggest?q=thot%20no")
    expect(body.products.length).toBeGreaterThan(2)
    expect(body.products[0]).toMatchObject({ price_from: expect.any(Number), title: expect.any(String) })
    const byMaker = await shop.store<Suggestions>("/store/catalogue/suggest?q=ba%20ran")
    expect(byMaker.body.makers).toContainEqual({ handle: "thot-not-ba-rang", name: expect.any(String) })
    expect((await shop.store<Suggestions>("/store/catalogue/suggest?q=")).body.makers).toEqual(
      expect.any(Array),
    )
  })
})

describe("facets", () => {
  it("count what each value would show", async () => {
    const { facets } = await list("branch=food")
    expect(facets.star.length).toBeGreaterThan(1)
    for (const { value, count } of facets.star)
      expect((await list(`branch=food&star=${value}`)).total).toBe(count)
    for (const { value, count } of facets.commune.slice(0, 3)) {
      expect((await list(`branch=food&commune=${value}`)).total).toBe(count)
    }
    for (const { value, count } of facets.seller.slice(0, 3)) {
      expect((await list(`branch=food&seller=${value}`)).total).toBe(count)
    }
    for (const { from, to, count } of facets.price) {
      const max = to === null ? "" : `&price_max=${to - 1}`
      expect((await list(`branch=food&price_min=${from}${max}`)).total).toBe(count)
    }
    expect((await list("branch=food&in_stock=true")).total).toBe(facets.in_stock[0]?.count)
  })

  it("are counted without their own filter, and with all others", async () => {
    const all = await list("q=ca")
    const four = await list("q=ca&star=4")
    expect(four.facets.star).toEqual(all.facets.star)
    expect(four.total).toBe(all.facets.star.find(({ value }) => value === 4)?.count)
    expect(four.facets.branch.reduce((sum, { count }) => sum + count, 0)).toBe(four.total)
    expect(four.facets.price.reduce((sum, { count }) => sum + count, 0)).toBe(four.total)
  })

  it("take several values of one filter as one of these", async () => {
    const { facets } = await list()
    const counts = facets.star.filter(({ value }) => value !== 3).map(({ count }) => count)
    expect((await list("star=4&star=5")).total).toBe(counts.reduce((a, b) => a + b, 0))
  })
})

describe("order and pages", () => {
  it("orders by price, by sales and by Vietnamese name", async () => {
    const prices = (await list("sort=price_asc")).items.map(({ price_from }) => price_from)
    expect(prices).toEqual([...prices].sort((a, b) => a - b))
    const down = (await list("sort=price_desc")).items.map(({ price_from }) => price_from)
    expect(down).toEqual([...down].sort((a, b) => b - a))
    const names = (await list("sort=name")).items.map(({ title }) => title)
    expect(names).toEqual([...names].sort(new Intl.Collator("vi").compare))
    // A hyphen reads as a space: "Palm-flower syrup" stands before "Palm fruit in syrup".
    const english = (await list("sort=name", ENGLISH)).items.map(({ title }) => title.replaceAll("-", " "))
    expect(english).toEqual([...english].sort(new Intl.Collator("en").compare))
    const inStock = (await list("sort=popular")).items.map(({ in_stock }) => in_stock)
    expect(inStock).toEqual([...inStock].sort((a, b) => Number(b) - Number(a)))
  })

  it("gives every product on exactly one page", async () => {
    const first = (await shop.store<CataloguePage>("/store/catalogue?limit=7")).body
    expect(first.pages).toBe(Math.ceil(first.total / 7))
    const seen: string[] = []
    for (let page = 1; page <= first.pages; page += 1) {
      seen.push(...handles((await shop.store<CataloguePage>(`/store/catalogue?limit=7&page=${page}`)).body))
    }
    expect(new Set(seen).size).toBe(first.total)
    expect(seen).toHaveLength(first.total)
    expect((await shop.store<CataloguePage>("/store/catalogue?limit=7&page=900")).body.items).toEqual([])
  })
})

describe("bad input", () => {
  it.each([
    "star=9",
    "star=x",
    "branch=cars",
    "price_min=-1",
    "page=0",
    "limit=1000",
    "sort=magic",
    "in_stock=maybe",
  ])("is refused in the reader's language: %s", async (query) => {
    const vietnamese = await shop.store<Refusal>(`/store/catalogue?${query}`)
    expect(vietnamese.status).toBe(400)
    expect(vietnamese.body).toMatchObject({ type: "invalid_data", code: "filter_invalid" })
    expect(vietnamese.body.message).toMatch(/Bộ lọc “\w+” chưa đúng/)
    const english = await shop.store<Refusal>(`/store/catalogue?${query}`, { headers: ENGLISH })
    expect(english.body.message).toMatch(/^The filter “\w+” isn't right/)
  })

  it("empty values, as forms send them, are none", async () => {
    const all = await list()
    const page = await list("q=&star=&branch=&price_min=&price_max=&in_stock=&sort=&page=")
    expect(page.total).toBe(all.total)
  })

  it.each([
    ["/store/catalogue/products/khong-co", "product_not_listed"],
    ["/store/catalogue/makers/khong-co", "maker_not_found"],
  ])("unknown address %s is 404", async (path, code) => {
    const { status, body } = await shop.store<Refusal>(path)
    expect({ status, code: body.code }).toEqual({ status: 404, code })
    expect(body.message).toMatch(/Bạn có thể/)
  })
})

describe("pages", () => {
  it("a product's page holds price, stock, label, certificate, maker, delivery and what else there is", async () => {
    const { body } = await shop.store<{ product: ProductPage }>("/store/catalogue/products/kho-ca-loc")
    expect(body.product).toMatchObject({
      title: "Khô cá lóc",
      price_from: 165_000,
      has_variants: true,
      variants: [
        { title: "Túi 500 g", price: 165_000, stock: 180, in_stock: true },
        { title: "Túi 1 kg", price: 320_000, stock: 120, in_stock: true },
      ],
      maker: {
        handle: "co-so-bay-thanh",
        legal_form: "household_business",
        commune: { name: "Phường Mỹ Thới" },
      },
      seller: {
        handle: "co-so-bay-thanh",
        delivery: { long_xuyen: 15_000, an_giang: 25_000, vietnam: 35_000 },
        pickup: true,
      },
    })
    expect(body.product.label.ingredients).not.toBe("")
    expect(body.product.seller.pickup_address).toContain("Trung Thạnh")
    expect(body.product.pictures.length).toBeGreaterThan(0)
    expect(body.product.pictures[0]).toMatchObject({
      widths: expect.any(Array),
      blur: expect.stringMatching(/^data:/),
    })
    expect(body.product.related.map(({ handle }) => handle)).toContain("kho-ca-sac")
    expect(body.product.related.map(({ handle }) => handle)).not.toContain("kho-ca-loc")
  })

  it("and says all of it in English too", async () => {
    const { body } = await shop.store<{ product: ProductPage }>("/store/catalogue/products/kho-ca-loc", {
      headers: ENGLISH,
    })
    expect(body.product).toMatchObject({
      title: "Dried snakehead fish",
      subtitle: expect.stringContaining("sun"),
    })
    expect(body.product.variants.map(({ title }) => title)).toEqual(["500 g pouch", "1 kg pouch"])
    expect(body.product.maker.story).toContain("snakehead")
    expect(body.product.maker.commune.name).toBe("Mỹ Thới Ward")
  })

  it("a maker's page shows what it makes, a shop's page what it sells", async () => {
    const maker = await shop.store<MakerPage>("/store/catalogue/makers/thot-not-ba-rang")
    expect(maker.body.maker.story).not.toBe("")
    expect(maker.body.products.every((card) => card.maker.handle === "thot-not-ba-rang")).toBe(true)
    const store = await shop.store<MakerPage>("/store/catalogue/makers/ocop-ben-cho")
    expect(store.body.products.length).toBeGreaterThan(1)
    expect(store.body.products.every((card) => card.seller.handle === "ocop-ben-cho")).toBe(true)
    expect(JSON.stringify(maker.body)).not.toMatch(/bank|tax_code/)
  })

  it("the sitemap names everything that is listed", async () => {
    const { body } = await shop.store<{ products: string[]; makers: string[] }>("/store/catalogue/sitemap")
    const page = await list()
    expect(body.products.sort()).toEqual(handles(page).sort())
    expect(body.makers).toEqual(expect.arrayContaining(page.items.map(({ maker }) => maker.handle)))
  })
})
