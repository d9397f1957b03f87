import type { Page } from "@playwright/test"
import type { Marketplace } from "../../scripts/testing/marketplace"
import { demoPassword, demoStaff } from "../../scripts/testing/test-secrets"
import { expect, test } from "./fixtures"

test.use({ viewport: { width: 1280, height: 900 }, isMobile: false, hasTouch: false })

/** Signs in and waits for the page that opens then. */
async function signIn(page: Page, shop: Marketplace, email: string, landing: RegExp): Promise<void> {
  await page.goto(`${shop.url}/app/login`)
  await page.locator("input[name=email]").fill(email)
  await page.locator("input[name=password]").fill(demoPassword)
  await page.getByRole("button", { name: "Tiếp tục với Email" }).click()
  await page.waitForURL(landing)
}

test("a council member lands on a page of his own and sees only what is his in the menu", async ({
  page,
  shop,
}) => {
  await signIn(page, shop, "hoidong1@cho-ocop.example", /\/app\/my-roles/)
  await expect(page.getByRole("heading", { name: "Xin chào Phạm Văn Bình" })).toBeVisible()
  await expect(page.getByText("Chấm điểm sản phẩm trong các phiên họp")).toBeVisible()
  await expect(page.getByRole("link", { name: "Người bán" })).toBeVisible()
  await expect(page.getByRole("link", { name: "Đơn hàng" })).toBeHidden()

  await page.goto(`${shop.url}/app/settings/staff`)
  await page.waitForURL(/\/app\/my-roles/)
  await expect(page.getByText("Trang bạn vừa mở không thuộc các vai trò của bạn")).toBeVisible()
})

test("the administrator gives a role, takes it back and finds both in the audit log", async ({
  page,
  shop,
}) => {
  await signIn(page, shop, demoStaff.email, /\/app\/orders/)
  await page.goto(`${shop.url}/app/settings/staff`)
  await expect(page.getByRole("row", { name: /Trần Minh Tâm/ })).toContainText("Phường Long Xuyên")

  const row = page.getByRole("row", { name: /Lâm Thị Ánh/ })
  await row.getByRole("button", { name: "Giao vai trò" }).click()
  await page.locator("#role").click()
  await page.getByRole("option", { name: "Cán bộ hậu kiểm" }).click()
  await page.getByLabel("Lý do hoặc số quyết định").fill("QĐ 12/QĐ-VP")
  await page.getByRole("button", { name: "Lưu", exact: true }).click()
  await expect(row).toContainText("Cán bộ hậu kiểm")

  await row.getByRole("button", { name: "Thu lại" }).first().click()
  await page.getByRole("alertdialog").getByRole("button", { name: "Thu lại" }).click()
  await expect(row.getByRole("button", { name: "Thu lại" })).toHaveCount(1)

  await page.goto(`${shop.url}/app/settings/audit`)
  await expect(page.getByText("POST /admin/staff/:id/changes").first()).toBeVisible()
  await page.getByRole("button", { name: "Kiểm tra chuỗi" }).click()
  await expect(page.getByText(/Chuỗi nguyên vẹn: \d+ mục/)).toBeVisible()
})

test("the office adds a person who signs in for a seller", async ({ page, shop }) => {
  await signIn(page, shop, "ocop@cho-ocop.example", /\/app\/my-roles/)
  await page.goto(`${shop.url}/app/sellers?q=Bảy Thanh`)
  await page.getByRole("link", { name: "Cơ sở khô cá lóc Bảy Thanh" }).click()
  await page.getByRole("button", { name: "Thêm người" }).click()
  await page.getByLabel("Họ tên").fill("Lê Văn Thanh")
  await page.getByLabel("Email đăng nhập").fill("thanh@cho-ocop.example")
  await page.getByLabel("Mật khẩu ban đầu").fill("mat khau cua thanh")
  await page.getByRole("button", { name: "Lưu", exact: true }).click()
  await expect(page.getByText("Lê Văn Thanh · Chủ")).toBeVisible()
  const account = { email: "thanh@cho-ocop.example", password: "mat khau cua thanh" }
  expect(await shop.token("seller", account)).toBeTruthy()
})
