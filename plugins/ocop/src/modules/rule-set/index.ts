import { Module } from "@medusajs/framework/utils"

import RuleSetModuleService from "./service"

export const RULE_SET_MODULE = "ruleSet"

export default Module(RULE_SET_MODULE, { service: RuleSetModuleService })
