import { expectNothingFound } from "./axe"
import { expect, test } from "./fixtures"

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false })

  test("a shopper reports a problem, mends what is wrong and gets a code", async ({ page, shop }) => {
    await page.goto("/san-pham/khan-tho-cam-cham")
    await page.getByText("Phản ánh về sản phẩm này").click()
    await page.getByLabel("Việc xảy ra").fill("Khăn phai màu sau một lần giặt")
    await page.getByLabel(/Điện thoại hoặc email/).fill("123")
    await page.getByRole("button", { name: "Gửi phản ánh" }).click()
    await expect(page.getByText(/số điện thoại 10 chữ số hoặc email/).first()).toBeVisible()
    await expect(page.getByLabel("Việc xảy ra")).toHaveValue("Khăn phai màu sau một lần giặt")
    await page.getByLabel(/Điện thoại hoặc email/).fill("0912 345 678")
    await page.getByRole("button", { name: "Gửi phản ánh" }).click()
    await expect(page.getByText("Chợ đã nhận phản ánh của bạn")).toBeVisible()
    const [, code] = /(PA-\w{4}-\w{4})/.exec(await page.locator("#phan-anh").innerText()) ?? []
    const rows = await shop.sql<{ code: string }>(
      "select code from complaint where text like 'Khăn phai màu%'",
    )
    expect(rows).toEqual([{ code }])
  })
})

test("a product that is held says so in both languages and has no button to buy it", async ({ page }) => {
  await page.goto("/san-pham/banh-phong-nep")
  await expect(page.getByText("Tạm ngừng bán")).toBeVisible()
  await expect(page.getByRole("button", { name: "Thêm vào giỏ" })).toHaveCount(0)
  await page.goto("/en/products/banh-phong-nep")
  await expect(page.getByText("Not for sale for now")).toBeVisible()
  await page.getByText("Report a problem with this product").click()
  await expectNothingFound(page)
})
