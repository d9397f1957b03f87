import { Module } from "@medusajs/framework/utils"

import AdministrativeUnitModuleService from "./service"

export const ADMINISTRATIVE_UNIT_MODULE = "administrativeUnit"

export default Module(ADMINISTRATIVE_UNIT_MODULE, { service: AdministrativeUnitModuleService })
