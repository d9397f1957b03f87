import { type BrowserContext, expect, type Locator, type Page, type Request } from "@playwright/test"
import type { Marketplace } from "../../scripts/testing/marketplace"

/** What the suites know about a product they buy. */
export type Goods = { handle: string; title: string; sku: string }

/** From the shop's front page by searching to the product, and from there into the basket. */
export async function findAndTake(page: Page, words: string, goods: Goods): Promise<void> {
  await page.goto("/")
  const search = page.getByRole("search")
  await search.getByRole("searchbox").fill(words)
  await search.getByRole("button").click()
  await page.getByRole("link", { name: goods.title, exact: true }).click()
  await expect(page.getByRole("heading", { level: 1, name: goods.title })).toBeVisible()
  await page.getByRole("button", { name: "Thêm vào giỏ", exact: true }).click()
  await expect(page.getByText(`Đã thêm ${goods.title} vào giỏ.`)).toBeVisible()
}

/** Into the basket straight from the product's page. */
export async function take(page: Page, goods: Goods, locale: "vi" | "en" = "vi"): Promise<void> {
  await page.goto(locale === "vi" ? `/san-pham/${goods.handle}` : `/en/products/${goods.handle}`)
  await page
    .getByRole("button", { name: locale === "vi" ? "Thêm vào giỏ" : "Add to basket", exact: true })
    .click()
  await page.waitForURL(/[?&](da_them|added)=/)
}

/** Pieces that can still be bought, by SKU. */
export async function stockLeft(shop: Marketplace, goods: Goods[]): Promise<Record<string, number>> {
  const rows = await shop.sql<{ sku: string; left: number }>(
    `select item.sku, sum(level.stocked_quantity - level.reserved_quantity)::int as left
       from inventory_item item
       join inventory_level level on level.inventory_item_id = item.id and level.deleted_at is null
      where item.sku = any($1)
      group by item.sku`,
    [goods.map(({ sku }) => sku)],
  )
  return Object.fromEntries(rows.map(({ sku, left }) => [sku, left]))
}

export const orderCount = async (shop: Marketplace): Promise<number> =>
  Number(
    (await shop.sql<{ count: string }>(`select count(*) from "order" where deleted_at is null`))[0]?.count,
  )

export type Recipient = { name: string; phone: string; street: string; commune: string }

/** Fills in who receives the goods and where; the province stays as it is. */
export async function fillRecipient(page: Page, { name, phone, street, commune }: Recipient): Promise<void> {
  await page.getByLabel("Họ tên người nhận").fill(name)
  await page.getByLabel("Số điện thoại", { exact: true }).fill(phone)
  await page.getByLabel("Số nhà, tên đường hoặc ấp").fill(street)
  await page.getByLabel("Phường, xã").fill(commune)
}

/** The button a person presses to see the fees, not its twin for the Enter key. */
export const quoteButton = (page: Page): Locator =>
  page.getByRole("button", { name: /^Tính (lại )?phí giao hàng$/ })
export const orderButton = (page: Page): Locator =>
  page.getByRole("button", { name: "Đặt hàng", exact: true })

/** Presses the button that orders and gives back the request it sent. */
export async function order(page: Page): Promise<Request> {
  const [request] = await Promise.all([
    page.waitForRequest((each) => each.method() === "POST" && each.url().includes("/dat-hang")),
    orderButton(page).click(),
  ])
  await page.waitForURL(/\/dat-hang\/da-nhan(#|$)/)
  return request
}

const ownHeaders = ["cookie", "host", "content-length", "connection"]

/** Sends a request of the page once more, byte for byte, with the cookies of now; answers where it leads. */
export async function sendAgain(context: BrowserContext, request: Request): Promise<string> {
  const headers = Object.fromEntries(
    Object.entries(await request.allHeaders()).filter(
      ([name]) => !ownHeaders.includes(name) && !name.startsWith(":"),
    ),
  )
  const answer = await context.request.post(request.url(), {
    headers: { ...headers, origin: new URL(request.url()).origin },
    data: request.postDataBuffer() ?? Buffer.alloc(0),
    maxRedirects: 0,
  })
  return answer.headers()["location"] ?? answer.headers()["x-action-redirect"] ?? `status ${answer.status()}`
}

/** The code on a confirmation or an order that was looked up. */
export const purchaseCode = async (page: Page, locale: "vi" | "en" = "vi"): Promise<string> =>
  (await page
    .getByRole("status", { name: locale === "vi" ? "Mã mua hàng" : "Purchase code" })
    .textContent()) ?? ""
