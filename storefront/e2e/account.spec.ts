import { demoShopper } from "../../scripts/testing/test-secrets"
import { expect, test } from "./fixtures"
import { order, purchaseCode, quoteButton, take } from "./shopping"

const tea = { handle: "tra-kim-ngan-hoa", title: "Trà kim ngân hoa túi lọc", sku: "LX-TRAKIMNGAHOA-1" }
const password = "mùa nước nổi"

test("a shopper registers, keeps an address, orders with it and sees the order", async ({ page, shop }) => {
  await take(page, tea)
  await page.goto("/dat-hang")
  await page.getByRole("link", { name: "Đăng nhập để điền sẵn" }).click()
  await page.getByRole("link", { name: "Đăng ký", exact: true }).click()
  await page.getByLabel("Họ tên").fill("Lê Thị Út")
  await page.getByLabel("Email").fill("ut@example.com")
  await page.getByLabel("Số điện thoại").fill("0987 654 321")
  await page.getByLabel("Mật khẩu").fill(password)
  await page.getByRole("button", { name: "Tạo tài khoản" }).click()

  // back where the shopper was going, with the basket of before and what the account knows filled in
  await expect(page).toHaveURL(/\/dat-hang/)
  await expect(page.getByLabel("Họ tên người nhận")).toHaveValue("Lê Thị Út")
  await expect(page.getByLabel("Số điện thoại", { exact: true })).toHaveValue("0987 654 321")

  await page.goto("/tai-khoan/dia-chi")
  await page.getByRole("link", { name: "Thêm địa chỉ" }).click()
  await page.getByLabel("Số nhà, tên đường hoặc ấp").fill("Ấp Mỹ An 1")
  await page.getByLabel("Phường, xã").fill("Mỹ Hòa Hưng")
  await page.getByRole("button", { name: "Lưu địa chỉ" }).click()
  await expect(page.getByText("Đã lưu địa chỉ.")).toBeVisible()
  await expect(page.getByText("Ấp Mỹ An 1, Xã Mỹ Hòa Hưng, Tỉnh An Giang")).toBeVisible()

  await page.goto("/dat-hang")
  await expect(page.getByLabel("Số nhà, tên đường hoặc ấp")).toHaveValue("Ấp Mỹ An 1")
  await expect(page.getByText("Chợ hiểu là: Xã Mỹ Hòa Hưng")).toBeVisible()
  await quoteButton(page).click()
  await expect(page.getByText("Phí giao đến Xã Mỹ Hòa Hưng")).toBeVisible()
  await order(page)
  const code = await purchaseCode(page)

  await page.goto("/tai-khoan/don-hang")
  await page.getByRole("link", { name: new RegExp(code) }).click()
  await expect(page.getByRole("heading", { level: 1, name: `Lần mua ${code}` })).toBeVisible()
  await expect(page.getByText(tea.title)).toBeVisible()

  const [address] = await shop.sql<{ metadata: unknown }>(
    `select address.metadata from customer_address address join customer on customer.id = address.customer_id
      where customer.email = 'ut@example.com' and address.deleted_at is null`,
  )
  expect(address?.metadata).toMatchObject({ province_code: "91", commune_code: "30313" })

  await page.goto("/tai-khoan/dia-chi")
  await page.getByRole("button", { name: /^Xóa địa chỉ/ }).click()
  await expect(page.getByText("Đã xóa địa chỉ.")).toBeVisible()
  await expect(page.getByText("Sổ địa chỉ còn trống")).toBeVisible()
})

test("wrong passwords and known addresses get a kind answer, and what was typed stays", async ({ page }) => {
  await page.goto("/tai-khoan/dang-nhap")
  await page.getByLabel("Email").fill(demoShopper.email)
  await page.getByLabel("Mật khẩu").fill("không phải")
  await page.getByRole("button", { name: "Đăng nhập" }).click()
  await expect(page.locator("#password-error")).toHaveText(/Email hoặc mật khẩu chưa đúng/)
  await expect(page.getByLabel("Email")).toHaveValue(demoShopper.email)
  await expect(page.getByLabel("Mật khẩu")).toHaveValue("")

  await page.goto("/en/account/register")
  await page.getByLabel("Full name").fill("Somebody Else")
  await page.getByLabel("Email").fill(demoShopper.email.toUpperCase())
  await page.getByLabel("Password").fill("another password")
  await page.getByRole("button", { name: "Create account" }).click()
  await expect(page.locator("#email-error")).toHaveText(/has an account already/)
  await expect(page.getByLabel("Full name")).toHaveValue("Somebody Else")
})

test("pages of an account are its owner's alone", async ({ page, context, browser, shop }) => {
  await page.goto("/tai-khoan/don-hang")
  await expect(page).toHaveURL(/\/tai-khoan\/dang-nhap\?tiep=/)
  await page.getByLabel("Email").fill(demoShopper.email)
  await page.getByLabel("Mật khẩu").fill(demoShopper.password)
  await page.getByRole("button", { name: "Đăng nhập" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Đơn đã đặt" })).toBeVisible()
  const session = (await context.cookies()).find(({ name }) => name === "session")
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax" })

  // a basket that was filled while signed in is nobody else's
  await take(page, tea)
  const basket = (await context.cookies()).find(({ name }) => name === "basket")
  const stranger = await browser.newContext({ baseURL: shop.shopUrl })
  await stranger.addCookies([{ name: "basket", value: basket?.value ?? "", url: shop.shopUrl }])
  const theirs = await stranger.newPage()
  await theirs.goto("/gio-hang")
  await expect(theirs.getByRole("heading", { level: 1, name: "Giỏ còn trống" })).toBeVisible()
  await stranger.close()

  await page.goto("/tai-khoan")
  await page.getByRole("button", { name: "Đăng xuất" }).click()
  await page.waitForURL(/=signed_out/)
  await page.goto("/gio-hang")
  await expect(page.getByRole("heading", { level: 1, name: "Giỏ còn trống" })).toBeVisible()
})
