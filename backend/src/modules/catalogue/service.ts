import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { type Context } from "@medusajs/framework/types"
import { type SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import CountedOrder from "./models/counted-order"
import ProductSales from "./models/product-sales"

type Sql = Context<SqlEntityManager>

/** Pieces by product id. */
export type Pieces = Record<string, number>

/** Counts what was sold, once for each order, however often the order's event is delivered. */
class CatalogueModuleService extends MedusaService({ ProductSales, CountedOrder }) {
  /** Adds an order's pieces; an order that is counted already changes nothing. Answers the products that changed. */
  @InjectManager()
  async countOrder(orderId: string, pieces: Pieces, @MedusaContext() context: Sql = {}): Promise<string[]> {
    return this.countOrder_(orderId, pieces, context)
  }

  /** Takes a cancelled order's pieces back. Answers the products that changed. */
  @InjectManager()
  async uncountOrder(orderId: string, @MedusaContext() context: Sql = {}): Promise<string[]> {
    return this.uncountOrder_(orderId, context)
  }

  @InjectTransactionManager()
  protected async countOrder_(
    orderId: string,
    pieces: Pieces,
    @MedusaContext() context: Sql = {},
  ): Promise<string[]> {
    const inserted = await execute<{ order_id: string }>(
      context,
      `insert into counted_order (order_id, pieces) values (?, ?::jsonb) on conflict do nothing returning order_id`,
      [orderId, JSON.stringify(pieces)],
    )
    return inserted.length ? addPieces(context, pieces, 1) : []
  }

  @InjectTransactionManager()
  protected async uncountOrder_(orderId: string, @MedusaContext() context: Sql = {}): Promise<string[]> {
    const [deleted] = await execute<{ pieces: Pieces }>(
      context,
      `delete from counted_order where order_id = ? returning pieces`,
      [orderId],
    )
    return deleted ? addPieces(context, deleted.pieces, -1) : []
  }
}

/** Adds or takes away pieces, always in the same order, so that two orders of the same products can't block each other. */
async function addPieces(context: Sql, pieces: Pieces, sign: 1 | -1): Promise<string[]> {
  const productIds = Object.keys(pieces).sort()
  for (const id of productIds) {
    const change = sign * (pieces[id] ?? 0)
    await execute(
      context,
      `insert into product_sales (product_id, pieces) values (?, greatest(?::int, 0))
       on conflict (product_id) do update set pieces = greatest(product_sales.pieces + ?::int, 0), updated_at = now()`,
      [id, change, change],
    )
  }
  return productIds
}

async function execute<Row>(context: Sql, sql: string, params: (string | number)[]): Promise<Row[]> {
  if (!context.transactionManager) throw new Error("Counting orders needs a transaction")
  return (await context.transactionManager.execute(sql, params)) as Row[]
}

export default CatalogueModuleService
