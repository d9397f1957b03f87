import { type Graph, readRows } from "./graph"

/** English texts of one product or variant; what isn't translated is missing. */
export type English = { title?: string; subtitle?: string; description?: string }

const ENGLISH = "en-US"

/** English texts by the id of the product or variant they belong to. Vietnamese is the base language of both. */
export async function readEnglish(query: Graph, ids: string[]): Promise<Map<string, English>> {
  if (!ids.length) return new Map()
  const rows = await readRows<{ reference_id: string; translations: English | null }>(query, {
    entity: "translations",
    fields: ["reference_id", "translations"],
    filters: { reference_id: ids, locale_code: ENGLISH },
  })
  return new Map(rows.map((row) => [row.reference_id, row.translations ?? {}]))
}
