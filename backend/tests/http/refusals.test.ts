import { afterAll, beforeAll, expect, it } from "vitest"
import { startMarketplace, type Marketplace } from "../../../scripts/testing/marketplace"

type Refusal = { type: string; code: string; message: string; params: Record<string, unknown> }

let shop: Marketplace

beforeAll(async () => {
  shop = await startMarketplace()
})
afterAll(() => shop?.stop())

const raw = (path: string, init: RequestInit) =>
  fetch(`${shop.url}${path}`, {
    ...init,
    headers: { "content-type": "application/json", "x-publishable-api-key": shop.key, ...init.headers },
  })

it("what can't be read is refused in the reader's language, not with a bare 500", async () => {
  const vietnamese = await raw("/store/baskets", { method: "POST", body: "{bad" })
  expect(vietnamese.status).toBe(400)
  expect((await vietnamese.json()) as Refusal).toMatchObject({
    code: "request_unreadable",
    message: expect.stringContaining("Vui lòng"),
  })
  const english = await raw("/store/baskets", {
    method: "POST",
    body: "{bad",
    headers: { "x-medusa-locale": "en-US" },
  })
  expect(((await english.json()) as Refusal).message).toMatch(/^We couldn't read/)
})

it("what is too large is refused", async () => {
  const answer = await raw("/store/baskets", {
    method: "POST",
    body: JSON.stringify({ note: "x".repeat(300_000) }),
  })
  expect(answer.status).toBe(413)
  expect(((await answer.json()) as Refusal).code).toBe("request_too_large")
})

it("Medusa's own checks of a request come in the reader's language too", async () => {
  const { status, body } = await shop.store<Refusal>("/store/baskets", { body: { region_id: 7 } })
  expect(status).toBe(400)
  expect(body).toMatchObject({ type: "invalid_data", code: "request_invalid" })
  expect(body.message).toMatch(/^Thông tin gửi lên chưa đúng/)
})

it("stock that is short is a conflict with a reason, wherever the database notices", async () => {
  const [row] = await shop.sql<{ item: string; location: string }>(
    `select l.inventory_item_id item, l.location_id location from inventory_level l
     where l.deleted_at is null and l.stocked_quantity < 20 limit 1`,
  )
  const { status, body } = await shop.admin<Refusal>("/admin/reservations", {
    body: { inventory_item_id: row?.item, location_id: row?.location, quantity: 1000 },
  })
  expect(status).toBe(409)
  expect(body).toMatchObject({ type: "conflict", code: "stock_short" })
  expect(body.message).toMatch(/^Không còn đủ hàng/)
})
