import type { Star } from "../scoring/sheet"
import type { Authority, ProductSet, RuleBook, RuleSet, Setting } from "./rule-book"

type Positioned = { position: number }

/** A version of a rule set as the database or a document has it. */
export type BookRow = Omit<
  RuleSet,
  "id" | "bands" | "structure" | "branches" | "product_sets" | "replaces" | "sources" | "notes"
> & {
  rule_set_id: string
  head: Pick<RuleSet, "structure" | "branches" | "replaces" | "sources" | "notes"> & {
    star_bands: readonly { star: number; min: number }[]
    product_sets: readonly ProductSet[]
  }
  authorities: (Omit<Authority, "rule_set_id"> & Positioned)[]
  settings: (Omit<Setting, "rule_set_id"> & Positioned)[]
}

/** The book of the newest version of each rule set, those in force earliest first. */
export function toRuleBook(rows: readonly BookRow[]): RuleBook {
  const newest = rows.filter(
    (row) => !rows.some((other) => other.rule_set_id === row.rule_set_id && other.version > row.version),
  )
  const inOrder = newest.sort(
    (a, b) => a.valid_from.localeCompare(b.valid_from) || a.rule_set_id.localeCompare(b.rule_set_id),
  )
  return {
    rule_sets: inOrder.map(toRuleSet),
    authorities: inOrder.flatMap(({ rule_set_id, authorities }) =>
      byPosition(authorities).map(
        ({ act, star, level, title_vi, title_en, valid_from, valid_to }): Authority => ({
          rule_set_id,
          act,
          star,
          level,
          title_vi,
          title_en,
          valid_from,
          valid_to,
        }),
      ),
    ),
    settings: inOrder.flatMap(({ rule_set_id, settings }) =>
      byPosition(settings).map(
        ({ key, value, basis, valid_from, valid_to }) =>
          ({ rule_set_id, key, value, basis, valid_from, valid_to }) as Setting,
      ),
    ),
  }
}

function toRuleSet({ rule_set_id, head, ...row }: BookRow): RuleSet {
  const { structure, star_bands, branches, replaces, sources, notes } = head
  return {
    id: rule_set_id,
    version: row.version,
    decision: row.decision,
    title_vi: row.title_vi,
    title_en: row.title_en,
    issued_on: row.issued_on,
    valid_from: row.valid_from,
    valid_to: row.valid_to,
    sample: row.sample,
    bands: star_bands
      .flatMap(({ star, min }) => (star >= 3 ? [{ star: star as Star, min }] : []))
      .sort((a, b) => a.star - b.star),
    structure,
    branches,
    product_sets: head.product_sets.map((set) => ({
      ...set,
      branch: branches.find(({ code }) => code === set.branch)?.key ?? set.branch,
    })),
    replaces,
    sources,
    notes,
  }
}

function byPosition<Row extends Positioned>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => a.position - b.position)
}
