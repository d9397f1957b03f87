import { demoStaff } from "../../scripts/testing/test-secrets"
import { expect, test } from "./fixtures"

test.use({ viewport: { width: 1280, height: 900 }, isMobile: false, hasTouch: false })

test("staff sign in, in Vietnamese, and find sellers and certificates", async ({ page, shop }) => {
  await page.goto(`${shop.url}/app/login`)
  await expect(page.getByText("Nơi làm việc của cán bộ")).toBeVisible()
  await page.locator("input[name=email]").fill(demoStaff.email)
  await page.locator("input[name=password]").fill(demoStaff.password)
  await page.getByRole("button", { name: "Tiếp tục với Email" }).click()
  await page.waitForURL(/\/app\/orders/)
  await expect(page.getByRole("link", { name: "Đơn hàng" }).first()).toBeVisible()

  await page.getByRole("link", { name: "Người bán" }).first().click()
  await expect(page.getByText("Cơ sở khô cá lóc Bảy Thanh").first()).toBeVisible()
  await page.getByRole("link", { name: "Chứng nhận OCOP" }).first().click()
  await expect(page.getByText("Tiêu đen Gò Quao").first()).toBeVisible()
})
