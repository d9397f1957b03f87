import { demoSeller, demoShopper } from "../../scripts/testing/test-secrets"
import { expectNothingFound } from "./axe"
import { expect, test } from "./fixtures"
import { signInToSell } from "./selling"

test("a guest signs in first and comes back to the workspace, which names the stall", async ({ page }) => {
  await page.goto("/ban-hang")
  await expect(page).toHaveURL(/\/ban-hang\/dang-nhap\?tiep=%2Fban-hang$/)
  await signInToSell(page)
  await expect(page).toHaveURL(/\/ban-hang$/)
  await expect(page.getByRole("banner")).toContainText("Đồ hộp Ô Môi")
  await expectNothingFound(page)
  await expectNothingFound(page, "/en/selling")

  await page.goto("/ban-hang")
  await page.getByRole("button", { name: "Đăng xuất" }).click()
  await expect(page.getByText("Bạn đã đăng xuất.")).toBeVisible()
  await page.goto("/ban-hang")
  await expect(page).toHaveURL(/\/ban-hang\/dang-nhap/)
})

test("a shopper's password opens no stall, and what was typed stays", async ({ page }) => {
  for (const person of [demoShopper, { ...demoSeller, password: "không phải" }]) {
    await page.goto("/ban-hang/dang-nhap")
    await page.getByLabel("Email").fill(person.email)
    await page.getByLabel("Mật khẩu").fill(person.password)
    await page.getByRole("button", { name: "Đăng nhập" }).click()
    await expect(page.getByText("Email hoặc mật khẩu chưa đúng").first()).toBeVisible()
    await expect(page.getByLabel("Email")).toHaveValue(person.email)
  }
  await page.goto("/ban-hang")
  await expect(page).toHaveURL(/\/ban-hang\/dang-nhap/)
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })
  test("the stall opens all the same", async ({ page }) => {
    await signInToSell(page)
    await page.goto("/ban-hang/dang-nhap")
    await expect(page).toHaveURL(/\/ban-hang$/)
  })
})
