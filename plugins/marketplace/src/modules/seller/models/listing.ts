import { model } from "@medusajs/framework/utils"

import { BRANCHES } from "../listing-values"
import { ListingHold } from "./listing-hold"
import { Seller } from "./seller"

/**
 * What the shop says about a product beyond Medusa's own fields: who made it, who sells it and the label.
 * Each product has one.
 */
export const Listing = model
  .define("listing", {
    id: model.id({ prefix: "lst" }).primaryKey(),
    maker: model.belongsTo(() => Seller, { mappedBy: "made_listings" }),
    /** The seller of record: differs from the maker for goods on consignment. */
    seller: model.belongsTo(() => Seller, { mappedBy: "sold_listings" }),
    branch: model.enum([...BRANCHES]),
    /** Number of the product set ("08") in the rule set below; null where it isn't known. */
    product_set: model.text().nullable(),
    rule_set_id: model.text().nullable(),
    net_quantity: model.text().nullable(),
    net_quantity_en: model.text().nullable(),
    ingredients: model.text().nullable(),
    ingredients_en: model.text().nullable(),
    storage: model.text().nullable(),
    storage_en: model.text().nullable(),
    shelf_life: model.text().nullable(),
    shelf_life_en: model.text().nullable(),
    usage: model.text().nullable(),
    usage_en: model.text().nullable(),
    warnings: model.text().nullable(),
    warnings_en: model.text().nullable(),
    popularity: model.number().default(0),
    holds: model.hasMany(() => ListingHold, { mappedBy: "listing" }),
  })
  .indexes([{ on: ["maker_id"] }, { on: ["seller_id"] }])
