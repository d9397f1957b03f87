import { MedusaService } from "@medusajs/framework/utils"

import { SellerAccount } from "./models/seller-account"

export default class SellerPeopleModuleService extends MedusaService({ SellerAccount }) {}
