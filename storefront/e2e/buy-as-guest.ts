import { expect, type Page } from "@playwright/test"
import type { Marketplace } from "../../scripts/testing/marketplace"
import {
  fillRecipient,
  findAndTake,
  type Goods,
  order,
  orderCount,
  purchaseCode,
  quoteButton,
  sendAgain,
  stockLeft,
} from "./shopping"

type Sold = { id: string; display_id: number; total: number; items: { quantity: number }[] }

/**
 * The whole way of a guest: find goods of two sellers, fill in the form once, order, and find the orders again
 * by code and phone. The last request is sent a second time and must change nothing.
 */
export async function buyAsGuest(
  page: Page,
  shop: Marketplace,
  [first, second]: [Goods & { words: string }, Goods & { words: string }],
): Promise<void> {
  const stockBefore = await stockLeft(shop, [first, second])
  const ordersBefore = await orderCount(shop)

  await findAndTake(page, first.words, first)
  await findAndTake(page, second.words, second)
  await page.getByRole("link", { name: "Xem giỏ hàng" }).click()
  await page.getByRole("button", { name: `Thêm một ${first.title}` }).click()
  await expect(page.getByLabel(`Số lượng ${first.title}`, { exact: true })).toHaveValue("2")
  await expect(page.getByText("Mỗi cơ sở gửi hàng riêng")).toBeVisible()
  await page.getByRole("link", { name: "Đi đến đặt hàng" }).click()

  await fillRecipient(page, {
    name: "Nguyễn Thị Bảy",
    phone: "0912 345 678",
    street: "12 Nguyễn Huệ",
    commune: "my binh",
  })
  await quoteButton(page).click()
  await expect(page.getByText("Phí giao đến Phường Long Xuyên")).toBeVisible()
  await expect(page.getByText(/Phường Long Xuyên \(trước là phường Mỹ Bình/)).toBeVisible()
  const request = await order(page)

  await expect(page.getByRole("heading", { level: 1, name: "Chợ đã nhận 2 đơn" })).toBeVisible()
  const code = await purchaseCode(page)
  expect(code).toMatch(/^LX-[A-Z0-9]{4}-[A-Z0-9]{4}$/)
  expect(await orderCount(shop)).toBe(ordersBefore + 2)
  const stockAfter = {
    [first.sku]: (stockBefore[first.sku] ?? 0) - 2,
    [second.sku]: (stockBefore[second.sku] ?? 0) - 1,
  }
  expect(await stockLeft(shop, [first, second])).toEqual(stockAfter)

  expect(await sendAgain(page.context(), request)).toContain("/dat-hang/da-nhan")
  await page.reload()
  expect(await purchaseCode(page)).toBe(code)
  expect(await orderCount(shop)).toBe(ordersBefore + 2)
  expect(await stockLeft(shop, [first, second])).toEqual(stockAfter)

  const numbers = (await page.getByText(/^Đơn số \d+/).allTextContents()).map((text) =>
    Number(/\d+/.exec(text)?.[0]),
  )
  expect(numbers).toHaveLength(2)
  const admin = await shop.admin<{ orders: Sold[] }>(
    "/admin/orders?limit=50&order=-display_id&fields=id,display_id,total,*items",
  )
  const sold = admin.body.orders.filter(({ display_id }) => numbers.includes(display_id))
  expect(sold.map(({ items }) => items.reduce((sum, item) => sum + item.quantity, 0)).sort()).toEqual([1, 2])

  await page.goto("/tra-cuu-don-hang")
  await page.getByLabel("Mã mua hàng").fill(code.toLowerCase())
  await page.getByLabel("Số điện thoại lúc đặt").fill("+84 912 345 678")
  await page.getByRole("button", { name: "Xem đơn" }).click()
  await expect(page.getByText(/^Đơn số \d+/)).toHaveCount(2)
  for (const { title } of [first, second])
    await expect(page.getByText(title, { exact: false }).first()).toBeVisible()
}
