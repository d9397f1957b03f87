import { z } from "zod"
import { cardBadge, certificate } from "./badge"
import { picture } from "./picture"

export const branch = z.enum(["food", "drink", "medicinal", "handicraft", "ornamental", "tourism"])
export type Branch = z.infer<typeof branch>

export const legalForm = z.enum([
  "enterprise",
  "cooperative",
  "cooperative_group",
  "household_business",
  "farm",
  "ocop_shop",
])
export type LegalForm = z.infer<typeof legalForm>

const named = z.object({ handle: z.string(), name: z.string() })
const commune = z.object({ code: z.string(), name: z.string() })

export const card = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  net_quantity: z.string().nullable(),
  picture,
  price_from: z.number().int().nullable(),
  has_variants: z.boolean(),
  variant_id: z.string().nullable(),
  badge: cardBadge,
  maker: named,
  seller: named,
  commune,
  branch,
  in_stock: z.boolean(),
  on_hold: z.boolean(),
  stock_left: z.number().int().nullable(),
})
export type Card = z.infer<typeof card>

export const facets = z.object({
  star: z.array(z.object({ value: z.number(), count: z.number() })),
  branch: z.array(z.object({ value: branch, count: z.number() })),
  commune: z.array(z.object({ value: z.string(), label: z.string(), count: z.number() })),
  seller: z.array(z.object({ value: z.string(), label: z.string(), count: z.number() })),
  price: z.array(z.object({ from: z.number().nullish(), to: z.number().nullish(), count: z.number() })),
  in_stock: z.array(z.object({ value: z.boolean(), count: z.number() })),
})
export type Facets = z.infer<typeof facets>

export const cataloguePage = z.object({
  items: z.array(card),
  total: z.number().int(),
  page: z.number().int(),
  pages: z.number().int(),
  facets,
})
export type CataloguePage = z.infer<typeof cataloguePage>

const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null)

export const product = card.extend({
  subtitle: text,
  description: text,
  pictures: z.array(picture),
  variants: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      sku: z.string().nullable(),
      price: z.number().int().nullable(),
      stock: z.number().int().nullable(),
      in_stock: z.boolean(),
    }),
  ),
  label: z.object({
    net_quantity: text,
    ingredients: text,
    storage: text,
    shelf_life: text,
    usage: text,
    warnings: text,
  }),
  certificate,
  maker: named.extend({ legal_form: legalForm, commune, story: text, picture }),
  seller: named.extend({
    id: z.string(),
    legal_form: legalForm,
    commune,
    delivery: z.object({ long_xuyen: z.number(), an_giang: z.number(), vietnam: z.number() }).nullable(),
    pickup: z.boolean(),
    pickup_address: text,
  }),
  related: z.array(card),
})
export type Product = z.infer<typeof product>
export type Variant = Product["variants"][number]

export const makerPage = z.object({
  maker: named.extend({
    legal_form: legalForm,
    commune,
    story: text,
    picture,
    since: z.union([z.string(), z.number()]).nullish(),
    phone: z.string().nullish(),
  }),
  products: z.array(card),
})
export type MakerPage = z.infer<typeof makerPage>
