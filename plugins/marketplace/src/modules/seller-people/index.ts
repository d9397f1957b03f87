import { Module } from "@medusajs/framework/utils"

import SellerPeopleModuleService from "./service"

export const SELLER_PEOPLE_MODULE = "seller_people"

export default Module(SELLER_PEOPLE_MODULE, { service: SellerPeopleModuleService })
