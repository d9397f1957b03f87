import type { Page } from "@playwright/test"
import { expect, test } from "./fixtures"
import { orderCount, purchaseCode, take, fillRecipient, order, quoteButton } from "./shopping"

const syrup = { handle: "mat-hoa-thot-not", title: "Mật nhụy hoa thốt nốt", sku: "LX-MATHOATHONOT-1" }
const juice = { handle: "nuoc-cot-ca-na", title: "Nước cốt cà na", sku: "LX-NUOCOTCANA-1" }

type Words = {
  locale: "vi" | "en"
  checkout: string
  basket: string
  name: string
  phone: string
  email: string
  street: string
  commune: string
  note: string
  order: string
  phoneError: string
  communeError: string
  quantityError: string
}

const languages: Words[] = [
  {
    locale: "vi",
    checkout: "/dat-hang",
    basket: "/gio-hang",
    name: "Họ tên người nhận",
    phone: "Số điện thoại",
    email: "Email",
    street: "Số nhà, tên đường hoặc ấp",
    commune: "Phường, xã",
    note: "Lời nhắn cho nơi bán",
    order: "Đặt hàng",
    phoneError: "Số điện thoại cần 10 chữ số, ví dụ 0912 345 678.",
    communeError: "Không thấy “Atlantis” ở Tỉnh An Giang.",
    quantityError: "Số lượng cần là số từ 1 đến 999.",
  },
  {
    locale: "en",
    checkout: "/en/checkout",
    basket: "/en/basket",
    name: "Full name",
    phone: "Phone number",
    email: "Email",
    street: "House number and street, or hamlet",
    commune: "Ward or commune",
    note: "Message to the sellers",
    order: "Place order",
    phoneError: "The phone number needs 10 digits, for example 0912 345 678.",
    communeError: "There is no “Atlantis” in An Giang Province.",
    quantityError: "The quantity has to be a number from 1 to 999.",
  },
]

for (const words of languages) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`${words.locale}, JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
      test.use({ javaScriptEnabled })

      test("a wrong phone number and an unknown commune are told, and nothing typed is lost", async ({
        page,
        shop,
      }) => {
        const before = await orderCount(shop)
        await take(page, syrup, words.locale)
        await page.goto(words.checkout)
        const typed: [label: string, text: string][] = [
          [words.name, "Nguyễn Thị Bảy"],
          [words.phone, "12345"],
          [words.email, "bay@example.com"],
          [words.street, "12 Nguyễn Huệ"],
          [words.commune, "Atlantis"],
          [words.note, "Gọi trước khi giao,\nnhà cạnh bến đò"],
        ]
        for (const [label, text] of typed) await field(page, label).fill(text)

        await page.getByRole("button", { name: words.order, exact: true }).click()
        await expect(page.locator("#commune-error")).toContainText(words.communeError)
        for (const [label, text] of typed) await expect(field(page, label)).toHaveValue(text)
        await page.locator("#check").getByRole("link").first().click()
        await expect(field(page, words.commune)).toBeFocused()

        await field(page, words.commune).fill("Mỹ Bình")
        await page.getByRole("button", { name: words.order, exact: true }).click()
        await expect(page.locator("#phone-error")).toHaveText(words.phoneError)
        await expect(field(page, words.phone)).toHaveAttribute("aria-invalid", "true")
        for (const [label, text] of typed)
          await expect(field(page, label)).toHaveValue(label === words.commune ? "Mỹ Bình" : text)
        expect(await orderCount(shop)).toBe(before)
      })

      for (const quantity of ["0", "-1", "1000000000"]) {
        test(`a quantity of ${quantity} is refused and the old one stays`, async ({ page }) => {
          await take(page, juice, words.locale)
          await page.goto(words.basket)
          const input = page.locator("main input[name=quantity]")
          await input.fill(quantity)
          await input.press("Enter")
          await expect(page.locator("main [role=alert]")).toContainText(words.quantityError)
          await expect(input).toHaveValue("1")
        })
      }
    })
  }
}

test("a total that the shopper hasn't seen is never ordered", async ({ page, shop }) => {
  const before = await orderCount(shop)
  await take(page, syrup)
  await page.goto("/dat-hang")
  await fillRecipient(page, {
    name: "Lê Út",
    phone: "0912345678",
    street: "Ấp 1",
    commune: "Phường Long Xuyên",
  })
  await quoteButton(page).click()
  await expect(page.getByText("Phí giao đến Phường Long Xuyên")).toBeVisible()
  await page.getByLabel("Tỉnh, thành phố").selectOption({ label: "Thành phố Hà Nội" })
  await page.getByLabel("Phường, xã").fill("Phường Ba Đình")
  await page.getByRole("button", { name: "Đặt hàng", exact: true }).click()
  await expect(page.locator("#check")).toContainText("Chợ chưa đặt gì cả")
  await expect(page.getByText("Phí giao đến Phường Ba Đình")).toBeVisible()
  await expect(page.getByLabel("Tỉnh, thành phố")).toHaveValue("01")
  expect(await orderCount(shop)).toBe(before)
  await order(page)
  expect(await orderCount(shop)).toBe(before + 1)
})

test("another visitor's basket and order stay closed", async ({ page, browser, shop }) => {
  await take(page, syrup)
  await page.goto("/dat-hang")
  await page.getByLabel("Tự đến lấy").check()
  await page.getByLabel("Họ tên người nhận").fill("Lê Út")
  await page.getByLabel("Số điện thoại", { exact: true }).fill("0912 000 111")
  await order(page)
  const code = await purchaseCode(page)

  const context = await browser.newContext({ baseURL: shop.shopUrl, viewport: { width: 390, height: 844 } })
  const stranger = await context.newPage()
  await stranger.goto("/gio-hang")
  await expect(stranger.getByRole("heading", { level: 1, name: "Giỏ còn trống" })).toBeVisible()
  await stranger.goto("/dat-hang/da-nhan")
  await expect(stranger).toHaveURL(/\/tra-cuu-don-hang/)
  await expect(stranger.getByText(code)).toHaveCount(0)

  await stranger.goto("/en/order-look-up")
  await stranger.getByLabel("Purchase code").fill(code)
  await stranger.getByLabel("Phone number you ordered with").fill("0912 000 112")
  await stranger.getByRole("button", { name: "Show my order" }).click()
  await expect(stranger.locator("#code-error")).toHaveText(
    /There is no order with this code and phone number/,
  )
  await expect(stranger.getByLabel("Purchase code")).toHaveValue(code)

  await context.addCookies([{ name: "basket", value: "bsk_madeup", url: shop.shopUrl }])
  await stranger.goto("/gio-hang")
  await expect(stranger.getByRole("heading", { level: 1, name: "Giỏ còn trống" })).toBeVisible()
  await context.close()
})

const field = (page: Page, label: string) =>
  page.locator("main").getByLabel(new RegExp(`^${label}( \\(.*\\))?$`))
