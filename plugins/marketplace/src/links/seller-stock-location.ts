import { defineLink } from "@medusajs/framework/utils"
import StockLocationModule from "@medusajs/medusa/stock-location"

import SellerModule from "../modules/seller"

/** Where a seller's goods are: stock, pick-up and delivery start there. */
export default defineLink(SellerModule.linkable.seller, StockLocationModule.linkable.stockLocation)
