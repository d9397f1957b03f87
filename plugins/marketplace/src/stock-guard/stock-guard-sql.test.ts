import { randomUUID } from "node:crypto"
import { Client } from "pg"
import { afterEach, beforeEach, describe, expect, it } from "vitest"

import { isOutOfStockError } from "./out-of-stock-error"
import { STOCK_GUARD_SQL } from "./stock-guard-sql"

/** The columns of Medusa's tables that the guard looks at. */
const TABLES = `
  CREATE TABLE inventory_level (id text PRIMARY KEY, inventory_item_id text, location_id text,
    stocked_quantity numeric, reserved_quantity numeric DEFAULT 0, deleted_at timestamptz);
  CREATE TABLE reservation_item (id text PRIMARY KEY, inventory_item_id text, location_id text, quantity numeric,
    allow_backorder boolean DEFAULT false, deleted_at timestamptz);
  INSERT INTO inventory_level (id, inventory_item_id, location_id, stocked_quantity)
    VALUES ('l1', 'jar', 'shop', 3), ('l2', 'tea', 'shop', 3), ('l3', 'jar', 'market', 9)`

const schema = `stock_guard_${randomUUID().replaceAll("-", "")}`
const clients: Client[] = []

/** A connection of its own, as another server process has. */
const connect = async (): Promise<Client> => {
  const client = new Client({
    connectionString: process.env.TEST_DATABASE_URL,
    options: `-c search_path=${schema}`,
  })
  await client.connect()
  clients.push(client)
  return client
}

const reserve = (client: Client, ...rows: [item: string, quantity: number, backorder?: boolean][]) =>
  client.query(
    `INSERT INTO reservation_item (id, inventory_item_id, location_id, quantity, allow_backorder)
     SELECT gen_random_uuid(), item, 'shop', quantity, backorder
     FROM unnest($1::text[], $2::numeric[], $3::boolean[]) AS row (item, quantity, backorder)`,
    [
      rows.map(([item]) => item),
      rows.map(([, quantity]) => quantity),
      rows.map(([, , backorder]) => backorder ?? false),
    ],
  )

const refused = expect.toSatisfy(isOutOfStockError)

let one: Client

beforeEach(async () => {
  one = await connect()
  await one.query(`CREATE SCHEMA ${schema}`)
  await one.query(TABLES)
  await one.query(STOCK_GUARD_SQL)
})

afterEach(async () => {
  await one.query("ROLLBACK")
  await one.query(`DROP SCHEMA ${schema} CASCADE`)
  await Promise.all(clients.splice(0).map((client) => client.end()))
})

describe("the guard on reservations", () => {
  it("can be put up twice", async () => {
    await expect(one.query(STOCK_GUARD_SQL)).resolves.toBeDefined()
  })

  it("lets the last piece be reserved and refuses the next one", async () => {
    await reserve(one, ["jar", 2])
    await reserve(one, ["jar", 1])
    await expect(reserve(one, ["jar", 1])).rejects.toEqual(refused)
  })

  it("sums what one statement reserves of the same item", async () => {
    await expect(reserve(one, ["jar", 2], ["jar", 2])).rejects.toEqual(refused)
    await expect(reserve(one, ["jar", 2], ["tea", 2])).resolves.toBeDefined()
  })

  it("counts what another transaction has reserved in the meantime", async () => {
    const two = await connect()
    await one.query("BEGIN")
    await reserve(one, ["jar", 2])
    const late = reserve(two, ["jar", 2])
    const outcome = expect(late).rejects.toEqual(refused)
    await one.query("COMMIT")
    await outcome
  })

  it("does not deadlock on two items in opposite order", async () => {
    const two = await connect()
    const work = async (client: Client, ...items: string[]) => {
      await client.query("BEGIN")
      await reserve(client, ...items.map((item): [string, number] => [item, 0.1]))
      await client.query("COMMIT")
    }
    for (let round = 0; round < 10; round++) {
      await Promise.all([work(one, "jar", "tea"), work(two, "tea", "jar")])
    }
    const { rows } = await one.query("SELECT sum(quantity)::float AS total FROM reservation_item")
    expect(rows[0].total).toBeCloseTo(4)
  })

  it("leaves reservations on order alone, and doesn't count them", async () => {
    await reserve(one, ["jar", 50, true])
    await expect(reserve(one, ["jar", 3])).resolves.toBeDefined()
  })

  it("always allows to cancel, to shrink and to correct stock", async () => {
    await reserve(one, ["jar", 3])
    await one.query("UPDATE inventory_level SET stocked_quantity = 0 WHERE id = 'l1'")
    await one.query("UPDATE reservation_item SET quantity = 2")
    await one.query("UPDATE reservation_item SET deleted_at = now()")
    await one.query("DELETE FROM reservation_item")
  })

  it("refuses a reservation that grows or moves beyond stock", async () => {
    await reserve(one, ["jar", 3])
    await expect(one.query("UPDATE reservation_item SET quantity = 4")).rejects.toEqual(refused)
    await one.query("UPDATE reservation_item SET location_id = 'market', quantity = 8")
    await expect(one.query("UPDATE reservation_item SET location_id = 'shop'")).rejects.toEqual(refused)
  })
})
