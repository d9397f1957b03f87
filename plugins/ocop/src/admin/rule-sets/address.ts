import type { RuleSetDocument } from "../../modules/rule-set/rule-set-document"
import type { Sheet } from "../../scoring/sheet"

/** The page of a rule set, in a version, with a sheet opened: what is shown stands in the address. */
export function addressOf(id: string, version: string | null, sheet: string | null): string {
  const query = new URLSearchParams({ ...(version ? { version } : {}), ...(sheet ? { sheet } : {}) })
  return [`/rule-sets/${id}`, query.toString()].filter(Boolean).join("?")
}

/** The sheet of a product set; undefined where none is asked for or none is at hand. */
export function sheetOf({ product_sets }: RuleSetDocument, code: string | null): Sheet | undefined {
  const set = product_sets.find((one) => one.code === code)
  return set && set.parts !== null ? set : undefined
}
