import { MedusaService } from "@medusajs/framework/utils"

import { Listing } from "./models/listing"
import { Seller } from "./models/seller"

export default class SellerModuleService extends MedusaService({ Seller, Listing }) {}
