import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"

import { withClient } from "../../../scripts/lib/postgres-cluster"
import { waitFor } from "../../../scripts/lib/wait-for"
import { startMarketplace, type Answer, type Marketplace } from "../../../scripts/testing/marketplace"
import { countOrders, reserved, setFree, Shopper, stocked, type CheckoutReply, type Stocked } from "./shopper"

const BUYERS = 30
const PIECES = 10

let shop: Marketplace
/** Two goods of one seller, so that one cart holds both. */
let snakehead: Stocked
let gourami: Stocked
/** Of another seller. */
let honey: Stocked

beforeAll(async () => {
  shop = await startMarketplace({ processes: 2 })
  snakehead = await stocked(shop, "kho-ca-loc")
  gourami = await stocked(shop, "kho-ca-sac")
  honey = await stocked(shop, "mat-ong-rung-tram")
})
afterAll(() => shop?.stop())

/** The server process that the buyer with this number talks to. */
const processOf = (index: number): string => shop.urls[index % shop.urls.length] ?? shop.url

/** Somebody who has filled a basket and seen the total; all that is left is to press the button. */
type Buyer = { shopper: Shopper; form: Record<string, unknown> }

const buyerOf = async (base: string, goods: Stocked[]): Promise<Buyer> => {
  const shopper = (await Shopper.of(shop)).at(base)
  for (const { variant_id } of goods) {
    await shopper.add(variant_id)
  }
  return { shopper, form: await shopper.form() }
}

const setAllFree = (pieces: number, ...goods: Stocked[]) =>
  Promise.all(goods.map((one) => setFree(shop, one, pieces)))

/** Every piece is promised to exactly one order, and the level says the same as the reservations. */
const expectSoldOut = async (goods: Stocked): Promise<void> => {
  const [level] = await shop.sql<{ stocked: number; reserved: number }>(
    `select stocked_quantity::int stocked, reserved_quantity::int reserved from inventory_level
     where inventory_item_id = $1 and location_id = $2 and deleted_at is null`,
    [goods.item, goods.location],
  )
  const promised = await reserved(shop, goods)
  expect(level).toEqual({ stocked: promised, reserved: promised })
}

// Thirty checkouts at once take long on a busy machine; what is judged is their outcome.
vi.setConfig({ testTimeout: 180_000 })

describe("thirty buyers at once for ten pieces", () => {
  let waiting: Buyer[]

  /** Everybody presses the button; those who got nothing keep their basket. */
  const rush = async (processes: number): Promise<Answer<CheckoutReply>[]> => {
    const answers = await Promise.all(
      waiting.map(({ shopper, form }, index) => shopper.at(processOf(index % processes)).checkOut(form)),
    )
    waiting = waiting.filter((_, index) => answers[index]?.status !== 200)
    return answers
  }

  const expectTenOrders = async (answers: Answer<CheckoutReply>[], before: number): Promise<void> => {
    const refusals = answers.filter(({ status }) => status !== 200)
    expect(answers.length - refusals.length).toBe(PIECES)
    for (const { status, body } of refusals) {
      expect({ status, code: body.code }).toEqual({ status: 409, code: "nothing_ordered" })
      expect(body.refused?.flatMap(({ lines }) => lines)[0]).toMatchObject({
        code: "out_of_stock",
        requested: 1,
        available: 0,
      })
    }
    expect(await countOrders(shop)).toBe(before + PIECES)
    await expectSoldOut(snakehead)
    await expectSoldOut(gourami)
  }

  beforeAll(async () => {
    await setAllFree(PIECES, snakehead, gourami)
    waiting = await Promise.all(
      Array.from({ length: BUYERS }, (_, index) =>
        buyerOf(processOf(index), index % 4 < 2 ? [snakehead, gourami] : [gourami, snakehead]),
      ),
    )
  })

  it("makes ten orders in one process, and tells the others what is missing", async () => {
    const before = await countOrders(shop)
    await expectTenOrders(await rush(1), before)
  })

  it("makes ten orders in two processes", async () => {
    await setAllFree(PIECES, snakehead, gourami)
    const before = await countOrders(shop)
    await expectTenOrders(await rush(2), before)
  })

  it("leaves nothing blocked", async () => {
    await setAllFree(2, snakehead, gourami)
    waiting = waiting.slice(0, 2)
    expect((await rush(2)).map(({ status }) => status)).toEqual([200, 200])
  })
})

describe("kill -9 in the middle of a checkout", () => {
  const victim = 1

  /** What keeps the checkout from going on beyond a certain point. */
  const points: [point: string, lock: string][] = [
    ["with an order that isn't linked to its cart", "LOCK TABLE order_cart IN EXCLUSIVE MODE"],
    ["with an order that has no stock", "SELECT 1 FROM inventory_level FOR UPDATE"],
    ["with an order whose payment wasn't seen to", "LOCK TABLE payment IN EXCLUSIVE MODE"],
  ]

  /** Ends the process when its checkout has come as far as the lock lets it. */
  const killBehind = (lock: string, checkOut: () => Promise<unknown>): Promise<void> =>
    withClient(shop.databaseUrl, async (client) => {
      const isBlocked = async () => {
        const { rows } = await client.query(
          "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
        )
        return rows.length > 0
      }
      await client.query("BEGIN")
      await client.query(lock)
      const answer = checkOut().catch(() => undefined)
      expect(await waitFor(isBlocked, { timeoutMs: 20_000 })).toBe(true)
      await shop.kill(victim, "SIGKILL")
      await answer
      await client.query("ROLLBACK")
      expect(await waitFor(async () => !(await isBlocked()), { timeoutMs: 20_000 })).toBe(true)
    })

  it.each(points)("%s: the same request makes one order per seller", async (_, lock) => {
    await setAllFree(1, snakehead, honey)
    const before = await countOrders(shop)
    const { shopper, form } = await buyerOf(shop.url, [snakehead, honey])
    const dying = shopper.at(processOf(victim))

    await killBehind(lock, () => dying.checkOut(form))
    expect(await countOrders(shop)).toBeGreaterThan(before)
    await shop.restart(victim)
    const answers = await Promise.all([dying, shopper, dying].map((each) => each.checkOut(form)))

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const [first, ...others] = answers.map(({ body }) => body.purchase)
    expect(others.map(({ code }) => code)).toEqual([first?.code, first?.code])
    expect(new Set(first?.orders.map(({ seller }) => seller.handle))).toEqual(
      new Set(["co-so-bay-thanh", "ocop-binh-duc"]),
    )
    expect(await countOrders(shop)).toBe(before + 2)
    await expectSoldOut(snakehead)
    await expectSoldOut(honey)
  })

  it("and nobody repeats it: after ten minutes the stock is free again", async () => {
    await setAllFree(1, snakehead)
    const [before, promised] = [await countOrders(shop), await reserved(shop, snakehead)]
    const { shopper, form } = await buyerOf(processOf(victim), [snakehead])

    await killBehind("LOCK TABLE payment IN EXCLUSIVE MODE", () => shopper.checkOut(form))
    expect(await reserved(shop, snakehead)).toBe(promised + 1)
    shop.setClock(new Date(Date.now() + 11 * 60_000).toISOString())

    // The order itself goes last, after its stock.
    const isUndone = async () => (await countOrders(shop)) === before
    expect(await waitFor(isUndone, { timeoutMs: 20_000 })).toBe(true)
    expect(await reserved(shop, snakehead)).toBe(promised)
    expect((await shopper.at(shop.url).see()).body.basket.count).toBe(1)
  })
})
