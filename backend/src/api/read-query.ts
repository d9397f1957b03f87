import { type z } from "@medusajs/framework/zod"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

/**
 * A request's query as a schema describes it.
 *
 * @throws ShopError filter_invalid naming the first parameter that isn't right
 */
export function readQuery<Schema extends z.ZodTypeAny>(schema: Schema, query: unknown): z.output<Schema> {
  const result = schema.safeParse(query)
  if (result.success) return result.data
  throw new ShopError("invalid_data", "filter_invalid", {
    field: String(result.error.issues[0]?.path[0] ?? ""),
  })
}
