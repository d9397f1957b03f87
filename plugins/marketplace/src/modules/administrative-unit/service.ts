import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

import { today, type Day } from "../../clock"
import { ShopError } from "../../shop-error"
import { byName, rankUnits, type Unit, type UnitCandidate, type UnitOfToday } from "./match-units"
import { AdministrativeUnit } from "./models/administrative-unit"
import { AdministrativeUnitFormerName } from "./models/administrative-unit-former-name"
import {
  DELETE_FORMER_NAMES,
  LOAD_FORMER_NAMES,
  LOAD_UNITS,
  SEARCH_COMMUNES,
  SEARCH_PROVINCES,
} from "./queries"
import { foldedQuery } from "./unit-name"
import { formerNameTable, unitTable } from "./unit-table"

type Sql = Context<SqlEntityManager>

/** A commune of today with its province, both under their full key. */
export type ResolvedCommune = UnitOfToday & { province: UnitOfToday }

export type UnitFilter = {
  level?: "province" | "commune"
  parent_code?: string
  query?: string
  limit?: number
}

/** Most units answered to a search through the whole country. */
const SEARCH_LIMIT = 20

export default class AdministrativeUnitModuleService extends MedusaService({
  AdministrativeUnit,
  AdministrativeUnitFormerName,
}) {
  /**
   * Provinces, or the communes of one, on a day; with a query those that have that name now or had it
   * before. Diacritics and type words in the query are optional.
   */
  @InjectManager()
  async findUnits(
    { level = "commune", parent_code, query = "", limit = SEARCH_LIMIT }: UnitFilter,
    day: Day = today(),
    @MedusaContext() context: Sql = {},
  ): Promise<Unit[]> {
    const folded = foldedQuery(query)
    const parameters = { day, parent: parent_code ?? null, pattern: folded ? `% ${folded}%` : null }
    const sql = level === "province" ? SEARCH_PROVINCES : SEARCH_COMMUNES
    const rows = await select<UnitCandidate>(context, sql, [JSON.stringify(parameters)])
    if (!folded) {
      return rows.sort(byName).map(({ former: _, ...unit }) => ({ ...unit, matched_old_name: null }))
    }
    const units = rankUnits(rows, folded)
    return parent_code ? units : units.slice(0, limit)
  }

  /**
   * The commune that has a code on a day, with its province.
   *
   * @throws ShopError `commune_unknown` when there is no such commune, or it isn't in the province named
   */
  async resolveCommune(
    { province_code, commune_code }: { province_code?: string; commune_code: string },
    day: Day = today(),
  ): Promise<ResolvedCommune> {
    const commune = await this.findUnitOn("commune", commune_code, day)
    const province = commune?.parent_code ? await this.findUnitOn("province", commune.parent_code, day) : null
    if (!commune || !province || (province_code !== undefined && province_code !== province.code)) {
      throw new ShopError("invalid_data", "commune_unknown")
    }
    return { ...commune, province }
  }

  /** The unit that a key names, today's or a former one; null when there is none. */
  async findUnit(key: { code: string; valid_from: Day }): Promise<UnitOfToday | null> {
    const [unit] = await this.listAdministrativeUnits({ code: key.code, valid_from: key.valid_from })
    return unit ? toUnit(unit) : null
  }

  private async findUnitOn(
    level: "province" | "commune",
    code: string,
    day: Day,
  ): Promise<UnitOfToday | null> {
    const [unit] = await this.listAdministrativeUnits({
      code: String(code),
      level,
      valid_from: { $lte: day },
      $or: [{ valid_to: null }, { valid_to: { $gte: day } }],
    })
    return unit ? toUnit(unit) : null
  }

  /** Brings the tables to what the data files hold; running it again changes nothing. */
  @InjectTransactionManager()
  async loadUnits(@MedusaContext() context: Sql = {}): Promise<{ units: number; former_names: number }> {
    const units = unitTable()
    const formerNames = formerNameTable(units)
    await select(context, LOAD_UNITS, [JSON.stringify(units)])
    await select(context, DELETE_FORMER_NAMES, [])
    await select(context, LOAD_FORMER_NAMES, [JSON.stringify(formerNames)])
    return { units: units.length, former_names: formerNames.length }
  }
}

async function select<Row>(context: Sql, sql: string, parameters: string[]): Promise<Row[]> {
  const manager = context.transactionManager ?? context.manager
  if (!manager) {
    throw new Error("The module was called without a database connection")
  }
  return manager.execute<Row[]>(sql, parameters)
}

type StoredUnit = Omit<UnitOfToday, "level"> & { level: string }

function toUnit({ code, valid_from, level, name, name_en, parent_code }: StoredUnit): UnitOfToday {
  return {
    code,
    valid_from,
    level: level === "province" ? "province" : "commune",
    name,
    name_en,
    parent_code,
  }
}
