import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { today, type Day } from "@cho-ocop/marketplace/clock"
import { messageOf } from "@cho-ocop/marketplace/shop-error"
import { ADMINISTRATIVE_UNIT_MODULE } from "@cho-ocop/marketplace/modules/administrative-unit"

import { readCertificates } from "../certificate-records"
import { admitDecision } from "../modules/certificate/admit-decision"
import { effectiveLog } from "../modules/certificate/effective-log"
import { readRuleBook } from "../read-rule-book"
import { ruleSetInForce } from "../rules/in-force"
import type { RuleBook } from "../rules/rule-book"
import {
  checkRows,
  type CheckedRow,
  type ImportState,
  type KnownCertificate,
  type KnownProduct,
} from "./check-rows"
import { readRows } from "./read-rows"
import { readSheet } from "./workbook"

/** A line as the preview shows it. */
export type PreviewLine = {
  line: number
  state: ImportState
  number: string
  product: string
  star: number | null
  decision_number: string | null
  decided_on: string | null
  expires_on: string | null
  problems: { code: string; vi: string; en: string }[]
}

export type ImportPreview = {
  /** Of the file's content; a confirmation names it, so that what was seen is what is written. */
  digest: string
  counts: Record<ImportState, number>
  lines: PreviewLine[]
}

/**
 * Reads a file of certificates given elsewhere and says of each line whether it can be taken in. Nothing is written.
 *
 * @throws ShopError import_file_not_excel, import_sheet_empty, import_columns_missing, import_too_many_rows
 */
export async function checkImport(container: MedusaContainer, content: Buffer): Promise<CheckedRow[]> {
  const book = await readRuleBook(container)
  const rows = readRows(await readSheet(content), (word, day) => findRuleSetByWord(book, word, day))
  const day = today()
  const units = await readUnits(container, new Set(rows.map(({ unit }) => unit)))
  return checkRows(rows, {
    products: await readProducts(container),
    certificates: await readKnown(container),
    isUnit: (name) => units.has(name),
    admit: (decision, number) => admitDecision([], decision, { number, today: day, by: "import", book }),
  })
}

/** What `checkImport` found, in words. */
export function toPreview(content: Buffer, rows: readonly CheckedRow[]): ImportPreview {
  const count = (state: ImportState): number => rows.filter((row) => row.state === state).length
  return {
    digest: digestOf(content),
    counts: { new: count("new"), known: count("known"), bad: count("bad") },
    lines: rows.map(({ line, state, number, product, decision, problems }) => ({
      line,
      state,
      number,
      product,
      star: decision?.star ?? null,
      decision_number: decision?.decision_number ?? null,
      decided_on: decision?.decided_on ?? null,
      expires_on: decision?.expires_on ?? null,
      problems: problems.map(({ code, params }) => ({
        code,
        vi: messageOf(code, params, "vi-VN"),
        en: messageOf(code, params, "en-US"),
      })),
    })),
  }
}

/** Names a file by its content. */
export const digestOf = (content: Buffer): string => createHash("sha256").update(content).digest("hex")

function findRuleSetByWord(book: RuleBook, word: string, day: Day): string | null {
  if (!word) {
    return ruleSetInForce(book, day).id
  }
  const number = /\d+/.exec(word)?.[0]
  const named = book.rule_sets.find(
    ({ id, decision }) => id === word || /^\d+/.exec(decision)?.[0] === number,
  )
  return named?.id ?? null
}

/** What is asked of the marketplace's module of administrative units: present and former names alike. */
type UnitSearch = { findUnits: (filter: { query: string; limit: number }) => Promise<unknown[]> }

async function readUnits(container: MedusaContainer, names: ReadonlySet<string>): Promise<Set<string>> {
  const service = container.resolve<UnitSearch>(ADMINISTRATIVE_UNIT_MODULE)
  const known = new Set<string>()
  for (const name of names) {
    if (name && (await service.findUnits({ query: name, limit: 1 })).length > 0) {
      known.add(name)
    }
  }
  return known
}

type ProductRow = { id: string; title: string; listing?: { maker?: { name: string } | null } | null }

async function readProducts(container: MedusaContainer): Promise<KnownProduct[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "title", "listing.maker.name"],
  })
  return (data as unknown as ProductRow[]).map(({ id, title, listing }) => ({
    id,
    title,
    maker: listing?.maker?.name ?? null,
  }))
}

async function readKnown(container: MedusaContainer): Promise<Map<string, KnownCertificate>> {
  const known = new Map<string, KnownCertificate>()
  for (const { number, product, log } of await readCertificates(container)) {
    const entries = effectiveLog(log)
    const product_id = product?.id ?? null
    known.set(number, { product_id, recognition: entries.find(({ kind }) => kind === "recognition") ?? null })
    for (const entry of entries) {
      if (entry.certificate_number && !known.has(entry.certificate_number)) {
        known.set(entry.certificate_number, { product_id, recognition: entry })
      }
    }
  }
  return known
}
