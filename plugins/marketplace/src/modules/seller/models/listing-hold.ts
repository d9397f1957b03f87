import { model } from "@medusajs/framework/utils"

import { Listing } from "./listing"

/**
 * A listing is not on sale as long as one of its holds isn't lifted. Rows stay as history: the database lets a hold be
 * lifted once, and nothing else be changed.
 */
export const ListingHold = model
  .define("listing_hold", {
    id: model.id({ prefix: "hold" }).primaryKey(),
    listing: model.belongsTo(() => Listing, { mappedBy: "holds" }),
    /** Code of the reason, named by whoever holds: `inspection`, `papers_missing`, `recall`. */
    reason: model.text(),
    /** What the hold comes from; one source has at most one open hold on a listing. */
    source_type: model.text(),
    source_id: model.text(),
    /** For staff and the seller; never shown to shoppers. */
    note: model.text().nullable(),
    since: model.dateTime(),
    /** Id of the staff member; null when the system did it. */
    held_by: model.text().nullable(),
    lifted_at: model.dateTime().nullable(),
    lifted_by: model.text().nullable(),
  })
  .indexes([
    { on: ["listing_id"] },
    {
      name: "UQ_listing_hold_open_source",
      on: ["listing_id", "source_type", "source_id"],
      unique: true,
      where: "lifted_at IS NULL AND deleted_at IS NULL",
    },
  ])
