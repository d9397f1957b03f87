import { buyAsGuest } from "./buy-as-guest"
import { expect, test } from "./fixtures"

test.use({ javaScriptEnabled: false })

test("with JavaScript off a guest buys from two sellers and finds both orders again", async ({
  page,
  shop,
}) => {
  await buyAsGuest(page, shop, [
    { words: "tuong xay", handle: "tuong-xay", title: "Tương xay", sku: "LX-TUOXAY-1" },
    { words: "ca na muoi", handle: "ca-na-muoi", title: "Cà na muối ớt", sku: "LX-CANAMUO-1" },
  ])
})

test("with JavaScript off an account can be opened, used and left", async ({ page }) => {
  await page.goto("/tai-khoan/dang-ky")
  await page.getByLabel("Họ tên").fill("Trần Văn Tám")
  await page.getByLabel("Email").fill("tam-khong-js@example.com")
  await page.getByLabel("Mật khẩu").fill("con đò Ô Môi")
  await page.getByRole("button", { name: "Tạo tài khoản" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Chào Trần Văn Tám" })).toBeVisible()
  await page.getByRole("button", { name: "Đăng xuất" }).click()
  await expect(page.getByText("Bạn đã đăng xuất.")).toBeVisible()
})
