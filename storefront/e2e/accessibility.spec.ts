import { expectNothingFound } from "./axe"
import { expect, test } from "./fixtures"

const screens: { name: string; vi: string; en: string }[] = [
  { name: "home", vi: "/", en: "/en" },
  { name: "catalogue", vi: "/san-pham", en: "/en/products" },
  { name: "search without result", vi: "/san-pham?q=khongcogi", en: "/en/products?q=nothinghere" },
  { name: "basket", vi: "/gio-hang", en: "/en/basket" },
  { name: "checkout", vi: "/dat-hang", en: "/en/checkout" },
  { name: "order look-up", vi: "/tra-cuu-don-hang", en: "/en/order-look-up" },
  { name: "account", vi: "/tai-khoan", en: "/en/account" },
  { name: "certificate look-up", vi: "/chung-nhan", en: "/en/certificates" },
  { name: "unknown certificate number", vi: "/chung-nhan?so=0", en: "/en/certificates?number=0" },
  { name: "about OCOP", vi: "/ve-ocop", en: "/en/about-ocop" },
  { name: "sign-in to sell", vi: "/ban-hang/dang-nhap", en: "/en/selling/sign-in" },
  { name: "terms", vi: "/dieu-khoan", en: "/en/terms" },
  { name: "not found", vi: "/khong-co-trang-nay", en: "/en/no-such-page" },
]

for (const { name, vi, en } of screens) {
  test(`axe finds nothing on ${name}, in both languages and schemes`, async ({ page }) => {
    await expectNothingFound(page, vi)
    await expectNothingFound(page, en)
  })
}

test("axe finds nothing on product, maker and certificate pages of every state", async ({ page, shop }) => {
  const found = await shop.store<{
    items: {
      handle: string
      maker: { handle: string }
      badge: { state: string; certificate_number: string } | null
    }[]
  }>("/store/catalogue?limit=48")
  const onePerState = new Map(found.body.items.map((item) => [item.badge?.state ?? "none", item]))
  expect(onePerState.size).toBeGreaterThan(3)
  for (const { handle, maker, badge } of onePerState.values()) {
    const number = badge?.certificate_number
    const certificates = number ? [`/chung-nhan/${number}`, `/en/certificates/${number}`] : []
    const pages = [`/san-pham/${handle}`, `/en/products/${handle}`, `/co-so/${maker.handle}`]
    for (const path of [...pages, ...certificates]) await expectNothingFound(page, path)
  }
})
