import type { InferTypeOf } from "@medusajs/framework/types"

import type RuleAuthority from "./models/rule-authority"
import type RuleSetSheet from "./models/rule-set-sheet"
import type RuleSetVersion from "./models/rule-set-version"
import type RuleSetting from "./models/rule-setting"
import { hasSheet, RuleSetDocumentSchema, type RuleSetDocument } from "./rule-set-document"

type Head = Pick<
  RuleSetDocument,
  "structure" | "star_bands" | "branches" | "replaces" | "sources" | "notes"
> & {
  product_sets: HeadSet[]
}

/** A product set without its sheet. */
type HeadSet = { code: string; branch: string; title_vi: string; title_en: string; has_sheet: boolean }

/** A version with all that hangs on it, as the service lists it. */
export type VersionRows = Omit<
  InferTypeOf<typeof RuleSetVersion>,
  "sheets" | "authorities" | "settings" | "head" | "changes"
> & {
  head: unknown
  sheets: Pick<InferTypeOf<typeof RuleSetSheet>, "code" | "sheet">[]
  authorities: Omit<InferTypeOf<typeof RuleAuthority>, "rule_set_version">[]
  settings: Omit<InferTypeOf<typeof RuleSetting>, "rule_set_version">[]
}

/** The rows of a document: what `createRuleSetVersions` takes, without version, reason and recorder. */
export function toRows(document: RuleSetDocument) {
  const { id, decision, title_vi, title_en, issued_on, valid_from, valid_to, sample } = document
  const { structure, star_bands, branches, replaces, sources, notes, product_sets } = document
  const head: Head = {
    structure,
    star_bands,
    branches,
    replaces,
    sources,
    notes,
    product_sets: product_sets.map((set) => ({
      code: set.code,
      branch: set.branch,
      title_vi: set.title_vi,
      title_en: set.title_en,
      has_sheet: hasSheet(set),
    })),
  }
  return {
    rule_set_id: id,
    decision,
    title_vi,
    title_en,
    issued_on,
    valid_from,
    valid_to,
    sample,
    head,
    sheets: product_sets.filter(hasSheet).map((sheet) => ({ code: sheet.code, sheet })),
    authorities: document.authorities.map((authority, index) => ({ ...authority, position: index + 1 })),
    settings: document.settings.map(({ value, ...setting }, index) => ({
      ...setting,
      value: value as Record<string, unknown>,
      position: index + 1,
    })),
  }
}

/** The document that a version was made of. */
export function toDocument(version: VersionRows): RuleSetDocument {
  const { rule_set_id, decision, title_vi, title_en, issued_on, valid_from, valid_to, sample } = version
  const { product_sets, ...head } = version.head as Head
  const sheets = new Map(version.sheets.map(({ code, sheet }) => [code, sheet]))
  return RuleSetDocumentSchema.parse({
    id: rule_set_id,
    decision,
    title_vi,
    title_en,
    issued_on,
    valid_from,
    valid_to,
    sample,
    ...head,
    authorities: inOrder(version.authorities).map(
      ({ act, star, level, title_vi, title_en, valid_from, valid_to }) => ({
        act,
        star,
        level,
        title_vi,
        title_en,
        valid_from,
        valid_to,
      }),
    ),
    settings: inOrder(version.settings).map(({ key, value, basis, valid_from, valid_to }) => ({
      key,
      value,
      basis,
      valid_from,
      valid_to,
    })),
    product_sets: product_sets.map(
      ({ has_sheet, ...set }) => (has_sheet ? sheets.get(set.code) : undefined) ?? { ...set, parts: null },
    ),
  })
}

function inOrder<Row extends { position: number }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => a.position - b.position)
}
