import { z } from "@medusajs/framework/zod"
import { SORTS } from "../../../catalogue/filters"
import { BRANCHES } from "../../../catalogue/kind-words"

/** Longest text that is searched for; titles are shorter. */
const LONGEST_QUERY = 100
const LONGEST_LIST = 48

const several = <T extends z.ZodTypeAny>(one: T) =>
  z.preprocess(
    (value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value]),
    z.array(one).max(50),
  )

const empty = (value: unknown) => (value === "" ? undefined : value)
const handle = z.string().max(200)
const price = z.preprocess(empty, z.coerce.number().int().min(0).max(1_000_000_000).optional())
const text = z
  .string()
  .max(LONGEST_QUERY)
  .transform((value) => value.normalize("NFC").trim())

/** Query of GET /store/catalogue; an empty value is as good as none, since forms without JavaScript send them. */
export const CatalogueQuery = z.object({
  q: text.default(""),
  star: several(z.coerce.number().int().min(3).max(5)),
  branch: several(z.enum(BRANCHES)),
  commune: several(z.string().regex(/^\d{1,10}$/)),
  seller: several(handle),
  maker: several(handle),
  price_min: price,
  price_max: price,
  in_stock: z
    .preprocess(empty, z.enum(["true", "false"]).default("false"))
    .transform((value) => value === "true"),
  sort: z.preprocess(empty, z.enum(SORTS).default("relevance")),
  page: z.preprocess(empty, z.coerce.number().int().min(1).max(1000).default(1)),
  limit: z.preprocess(empty, z.coerce.number().int().min(1).max(LONGEST_LIST).default(24)),
})

/** Query of GET /store/catalogue/suggest. */
export const SuggestQuery = z.object({ q: text.default("") })
