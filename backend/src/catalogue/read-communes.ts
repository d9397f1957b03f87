import { type ShopLocale } from "@cho-ocop/marketplace/shop-error"
import { type Graph, readRows } from "./graph"
import { type NamedUnit } from "./types"

export type Commune = { code: string; valid_from: string; name: string; name_en: string }

type CommuneKey = { commune_code: string; commune_valid_from: string }

/** The communes that sellers name. Codes were reused, so a commune is found by its code together with its first day. */
export async function readCommunes(
  query: Graph,
  sellers: (CommuneKey | null | undefined)[],
): Promise<(key: CommuneKey | null | undefined) => Commune | null> {
  const codes = [...new Set(sellers.map((seller) => seller?.commune_code).filter(Boolean))]
  const rows = codes.length ? await communesByCode(query, { code: codes }) : []
  return (key) =>
    rows.find((row) => row.code === key?.commune_code && row.valid_from === key.commune_valid_from) ?? null
}

/** The communes of today with these codes, by code. */
export async function communesOfToday(query: Graph, codes: string[]): Promise<Map<string, Commune>> {
  const rows = codes.length ? await communesByCode(query, { code: codes, valid_to: null }) : []
  return new Map(rows.map((row) => [row.code, row]))
}

const communesByCode = (query: Graph, filters: Record<string, unknown>) =>
  readRows<Commune>(query, {
    entity: "administrative_unit",
    fields: ["code", "valid_from", "name", "name_en"],
    filters: { ...filters, level: "commune" },
  })

/** A commune as it is shown; only its code where it isn't known. */
export const toUnit = (commune: Commune | null, locale: ShopLocale): NamedUnit => ({
  code: commune?.code ?? "",
  name: (locale === "en-US" ? commune?.name_en : commune?.name) ?? "",
})
