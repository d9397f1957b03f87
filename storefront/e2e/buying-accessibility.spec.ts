import { demoShopper } from "../../scripts/testing/test-secrets"
import { expectNothingFound } from "./axe"
import { expect, test } from "./fixtures"
import { fillRecipient, order, purchaseCode, quoteButton, take } from "./shopping"

const mango = { handle: "nuoc-ep-xoai", title: "Nước ép xoài", sku: "LX-NUOEPXOA-1" }
const drink = { handle: "nuoc-thot-not", title: "Nước thốt nốt", sku: "LX-NUOTHONOT-1" }

test("axe finds nothing from a full basket to the confirmation", async ({ page }) => {
  await take(page, mango)
  await take(page, drink)
  await expectNothingFound(page, "/en/basket")
  await expectNothingFound(page, "/gio-hang")
  await page.getByLabel(`Số lượng ${mango.title}`, { exact: true }).fill("999")
  await page.getByRole("button", { name: `Cập nhật số lượng ${mango.title}` }).click()
  await expect(page.locator("main [role=alert]")).toContainText("Chỉ còn")
  await expectNothingFound(page)

  await expectNothingFound(page, "/en/checkout")
  await page.goto("/dat-hang")
  await page.getByLabel("Phường, xã").fill("Long Xuyên")
  await page.getByRole("button", { name: "Đặt hàng", exact: true }).click()
  await expect(page.getByRole("group", { name: "Nơi bạn nhận hàng là nơi nào?" })).toBeVisible()
  await expectNothingFound(page)
  await fillRecipient(page, { name: "Lê Út", phone: "0912 345 678", street: "Ấp 1", commune: "Mỹ Bình" })
  await quoteButton(page).click()
  await expect(page.getByText("Phí giao đến Phường Long Xuyên")).toBeVisible()
  await expectNothingFound(page)
  await order(page)
  await expectNothingFound(page)
  await expectNothingFound(page, "/en/checkout/received")

  const code = await purchaseCode(page, "en")
  await page.goto("/tra-cuu-don-hang")
  await page.getByRole("button", { name: "Xem đơn" }).click()
  await expect(page.locator("#code-error")).toBeVisible()
  await expectNothingFound(page)
  await page.getByLabel("Mã mua hàng").fill(code)
  await page.getByLabel("Số điện thoại lúc đặt").fill("0912345678")
  await page.getByRole("button", { name: "Xem đơn" }).click()
  await expect(page.getByText(/^Đơn số \d+/)).toHaveCount(2)
  await expectNothingFound(page)
  await expectNothingFound(page, "/en/order-look-up")
})

test("axe finds nothing in an account", async ({ page }) => {
  await expectNothingFound(page, "/en/account/sign-in")
  await page.goto("/tai-khoan/dang-ky")
  await page.getByRole("button", { name: "Tạo tài khoản" }).click()
  await expect(page.locator("#name-error")).toBeVisible()
  await expectNothingFound(page)
  await page.goto("/tai-khoan/dang-nhap")
  await page.getByLabel("Email").fill(demoShopper.email)
  await page.getByLabel("Mật khẩu").fill(demoShopper.password)
  await page.getByRole("button", { name: "Đăng nhập" }).click()
  await expect(page.getByRole("heading", { level: 1, name: /^Chào/ })).toBeVisible()
  await expectNothingFound(page)
  for (const path of [
    "/en/account",
    "/tai-khoan/don-hang",
    "/en/account/addresses",
    "/tai-khoan/dia-chi?dia-chi=new",
  ])
    await expectNothingFound(page, path)
})
