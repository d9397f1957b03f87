import { foldVietnamese } from "@cho-ocop/marketplace/fold-vietnamese"
import { isShopError } from "@cho-ocop/marketplace/shop-error"

import type { Decision, DecisionInput, NewDecision } from "../modules/certificate/decision"
import type { ImportRow, RowProblem } from "./import-row"

/** A product that a line may mean. */
export type KnownProduct = { id: string; title: string; maker: string | null }

/** A certificate that is here already: its product and the recognition its log begins with. */
export type KnownCertificate = { product_id: string | null; recognition: Decision | null }

/** What lines are held against. */
export type ImportReference = {
  products: readonly KnownProduct[]
  /** Every number that is taken. */
  certificates: ReadonlyMap<string, KnownCertificate>
  /** Whether a commune has or had a name. */
  isUnit: (name: string) => boolean
  /** The rules of the log: refuses with a ShopError what can't be a first decision. */
  admit: (decision: DecisionInput, number: string) => NewDecision
}

/** `new`: will be written; `known`: is here with the same facts; `bad`: see the problems. */
export type ImportState = "new" | "known" | "bad"

export type CheckedRow = ImportRow & { state: ImportState; product_id: string | null }

/** Holds each line against the shop, the rules and the lines before it. */
export function checkRows(rows: readonly ImportRow[], reference: ImportReference): CheckedRow[] {
  const lines = new Map<string, number>()
  return rows.map((row) => {
    const earlier = lines.get(row.number)
    if (row.number && earlier === undefined) {
      lines.set(row.number, row.line)
    }
    const doubled: RowProblem[] =
      earlier === undefined
        ? []
        : [{ code: "import_number_doubled", params: { number: row.number, line: earlier } }]
    return checkRow({ ...row, problems: [...row.problems, ...doubled] }, reference)
  })
}

function checkRow(row: ImportRow, reference: ImportReference): CheckedRow {
  const problems = [...row.problems]
  const product_id = findProduct(row, reference.products, problems)
  if (row.unit && !reference.isUnit(row.unit)) {
    problems.push({ code: "import_unit_unknown", params: { value: row.unit } })
  }
  const admitted = row.decision && admit(row.decision, row.number, reference, problems)
  const known = reference.certificates.get(row.number)
  const isSame =
    known?.recognition &&
    admitted &&
    known.product_id === product_id &&
    sameFacts(known.recognition, admitted)
  if (known?.recognition && !isSame && problems.length === 0) {
    problems.push({ code: "import_number_differs", params: { number: row.number } })
  }
  const state = problems.length > 0 ? "bad" : isSame ? "known" : "new"
  return { ...row, problems, product_id, state }
}

function findProduct(
  { product, maker }: ImportRow,
  products: readonly KnownProduct[],
  problems: RowProblem[],
): string | null {
  if (!product) {
    return null
  }
  const named = products.filter(({ title }) => foldVietnamese(title) === foldVietnamese(product))
  const made = maker
    ? named.filter((one) => one.maker !== null && foldVietnamese(one.maker) === foldVietnamese(maker))
    : named
  const [found, another] = made
  if (found && !another) {
    return found.id
  }
  problems.push({
    code: found ? "import_product_ambiguous" : "import_product_unknown",
    params: { value: named.length > 0 && maker && !found ? `${product} (${maker})` : product },
  })
  return null
}

function admit(
  decision: DecisionInput,
  number: string,
  reference: ImportReference,
  problems: RowProblem[],
): NewDecision | null {
  try {
    return reference.admit(decision, number)
  } catch (error) {
    if (!isShopError(error)) {
      throw error
    }
    problems.push({ code: error.code, params: error.params })
    return null
  }
}

const compared = [
  "decided_on",
  "decision_number",
  "authority",
  "authority_level",
  "rule_set_id",
  "product_set",
  "star",
  "total_score",
  "issued_on",
  "expires_on",
] as const

function sameFacts(known: Decision, wanted: NewDecision): boolean {
  return compared.every((field) => (known[field] ?? null) === (wanted[field] ?? null))
}
