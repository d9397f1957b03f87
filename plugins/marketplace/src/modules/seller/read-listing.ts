import { registerMessages, ShopError } from "../../shop-error"
import { BRANCHES, LABEL_FIELDS, type Branch, type LabelField } from "./listing-values"
import { sellerMessages } from "./seller-messages"

registerMessages(sellerMessages)

export type Label = Partial<Record<LabelField | `${LabelField}_en`, string | null>>

/** What the shop says about a product, as staff or a loader give it. */
export type ListingInput = Label & {
  product_id: string
  maker_id: string
  /** The seller of record. */
  seller_id: string
  branch: string
  product_set?: string | null
  rule_set_id?: string | null
  popularity?: number
}

export type ListingFields = Omit<ListingInput, "product_id" | "branch"> & { branch: Branch }

const MAX_LABEL = 2000

/**
 * Checks what is given of a listing and brings it to the form it is stored in; fields not given stay away.
 *
 * @throws ShopError `branch_unknown`, `product_set_invalid`, `seller_field_too_long`
 */
export function readListing({ product_id: _, ...input }: Partial<ListingInput>): Partial<ListingFields> {
  if (input.branch !== undefined && !BRANCHES.includes(input.branch as Branch)) {
    throw new ShopError("invalid_data", "branch_unknown")
  }
  const { product_set, rule_set_id } = input
  if (product_set && !(/^\d{2}$/.test(product_set) && rule_set_id)) {
    throw new ShopError("invalid_data", "product_set_invalid")
  }
  const fields: Partial<ListingFields> = {}
  for (const name of [
    "maker_id",
    "seller_id",
    "branch",
    "product_set",
    "rule_set_id",
    "popularity",
  ] as const) {
    if (input[name] !== undefined) {
      Object.assign(fields, { [name]: input[name] === "" ? null : input[name] })
    }
  }
  for (const name of LABEL_FIELDS.flatMap((field) => [field, `${field}_en` as const])) {
    if (input[name] !== undefined) {
      fields[name] = readLabel(input[name], name)
    }
  }
  return fields
}

function readLabel(value: unknown, field: string): string | null {
  const text = typeof value === "string" ? value.normalize("NFC").trim() : ""
  if (text.length > MAX_LABEL) {
    throw new ShopError("invalid_data", "seller_field_too_long", { field, max: MAX_LABEL })
  }
  return text || null
}
