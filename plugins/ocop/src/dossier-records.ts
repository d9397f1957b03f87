import type { MedusaContainer } from "@medusajs/framework/types"
import { today as todayInVietnam } from "@cho-ocop/marketplace/clock"
import { foldVietnamese } from "@cho-ocop/marketplace/fold-vietnamese"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { readCertificates } from "./certificate-records"
import { isOfCommunes } from "./of-communes"
import { DOSSIER_MODULE } from "./modules/dossier"
import { deadlineOf, type DossierDeadline } from "./modules/dossier/deadline"
import type { DossierKind } from "./modules/dossier/dossier-kinds"
import { readStanding, type DossierStep } from "./modules/dossier/dossier-log"
import type { DossierLevel, DossierState } from "./modules/dossier/dossier-transitions"
import type { NumberKind } from "./modules/dossier/numbers"
import { toStep } from "./modules/dossier/rows"
import type DossierModuleService from "./modules/dossier/service"
import { procedureOf } from "./dossier-procedure"
import {
  readParties,
  type CommuneOfDossier,
  type MakerOfDossier,
  type ProductOfDossier,
} from "./dossier-parties"
import { readForms, type DossierForms } from "./dossier-forms"
import { readPapers, type DossierPaper } from "./dossier-papers"
import { readRuleBook } from "./read-rule-book"
import "./modules/dossier/dossier-messages"

export type DossierNumbers = { kind: NumberKind; level: DossierLevel; number: string }[]

/** A dossier with where it stands, by its log and today's date. */
export type DossierRow = {
  id: string
  /** The registration number of the highest level that gave one; null before the commune accepted. */
  number: string | null
  product_code: string | null
  numbers: DossierNumbers
  kind: DossierKind
  product: ProductOfDossier
  maker: MakerOfDossier
  commune: CommuneOfDossier
  rule_set_id: string
  sheet_code: string
  sheet_version: number
  level: DossierLevel
  state: DossierState
  deadline: DossierDeadline | null
  steps: DossierStep[]
  /** The certificate that is upgraded or evaluated again, later the one that was given. */
  certificate_id: string | null
  idea_id: string | null
  late_reason: string | null
  opened_on: string
}

export type DossierRecord = DossierRow & { forms: DossierForms; evidence: DossierPaper[] }

export type DossierFilter = {
  id?: string | string[]
  product_id?: string
  maker_id?: string
  kind?: DossierKind
  states?: readonly DossierState[]
  /** Only dossiers of these communes; null = all. */
  communes?: readonly { code: string; valid_from: string }[] | null
  /** Numbers, products and makers; without diacritics too. */
  q?: string
}

/** Dossiers by filter, those whose deadline is nearest first. */
export async function listDossiers(
  container: MedusaContainer,
  filter: DossierFilter = {},
): Promise<DossierRow[]> {
  const { id, product_id, maker_id, kind, states, communes = null, q = "" } = filter
  const service = container.resolve<DossierModuleService>(DOSSIER_MODULE)
  const rows = await service.listDossiers(
    {
      ...(id ? { id } : {}),
      ...(product_id ? { product_id } : {}),
      ...(maker_id ? { maker_id } : {}),
      ...(kind ? { kind } : {}),
      ...(communes ? { commune_code: communes.map(({ code }) => code) } : {}),
    },
    { relations: ["steps", "numbers"] },
  )
  const [book, calendar, parties, ends] = await Promise.all([
    readRuleBook(container),
    service.calendar(),
    readParties(container, rows),
    endsOfCertificates(
      container,
      rows.flatMap(({ certificate_id }) => certificate_id ?? []),
    ),
  ])
  const today = todayInVietnam()
  const words = foldVietnamese(q)
  return rows
    .map((row): DossierRow => {
      const steps = row.steps.map(toStep).sort((a, b) => a.position - b.position)
      const standing = readStanding(steps)
      const procedure = procedureOf(book, row.rule_set_id, today)
      const facts = { kind: row.kind, standing, certificate_ends: ends.get(row.certificate_id ?? "") ?? null }
      const numbers = row.numbers.map(({ kind, level, number }) => ({ kind, level, number }))
      return {
        id: row.id,
        number: registrationOf(numbers),
        product_code: numbers.find((one) => one.kind === "product")?.number ?? null,
        numbers,
        kind: row.kind,
        product: parties.products.get(row.product_id) ?? { id: row.product_id, title: "", thumbnail: null },
        maker: parties.makers.get(row.maker_id) ?? { id: row.maker_id, name: "", handle: "" },
        commune: parties.communes.get(`${row.commune_code}|${row.commune_valid_from}`) ?? {
          code: row.commune_code,
          valid_from: row.commune_valid_from,
          name: row.commune_code,
          name_en: row.commune_code,
        },
        rule_set_id: row.rule_set_id,
        sheet_code: row.sheet_code,
        sheet_version: row.sheet_version,
        level: standing.level,
        state: standing.state,
        deadline: deadlineOf(facts, procedure, calendar, today),
        steps,
        certificate_id: certificateOf(steps) ?? row.certificate_id,
        idea_id: row.idea_id,
        late_reason: row.late_reason,
        opened_on: row.opened_on,
      }
    })
    .filter(({ state }) => !states || states.includes(state))
    .filter(({ commune }) => isOfCommunes(commune, communes))
    .filter((row) => textOf(row).includes(words))
    .sort(byDeadline)
}

/**
 * One dossier with its forms and papers.
 *
 * @throws ShopError dossier_not_found
 */
export async function readDossier(container: MedusaContainer, id: string): Promise<DossierRecord> {
  const [row] = await listDossiers(container, { id })
  if (!row) {
    throw new ShopError("not_found", "dossier_not_found")
  }
  const [forms, evidence] = await Promise.all([readForms(container, id), readPapers(container, id)])
  return { ...row, forms, evidence }
}

function registrationOf(numbers: DossierNumbers): string | null {
  const own = numbers.filter(({ kind }) => kind === "registration")
  return (own.find(({ level }) => level !== "commune") ?? own[0])?.number ?? null
}

/** The certificate a recognition was written into. */
function certificateOf(steps: readonly DossierStep[]): string | null {
  const given = steps.findLast(({ action }) => action === "recognise")?.data.certificate_id
  return typeof given === "string" ? given : null
}

async function endsOfCertificates(container: MedusaContainer, ids: string[]): Promise<Map<string, string>> {
  const records = ids.length > 0 ? await readCertificates(container, { id: [...new Set(ids)] }) : []
  return new Map(
    records.flatMap(({ id, badge }) => (badge?.expires_on ? [[id, badge.expires_on] as const] : [])),
  )
}

function textOf({ product, maker, numbers }: DossierRow): string {
  return foldVietnamese([product.title, maker.name, ...numbers.map(({ number }) => number)].join(" "))
}

function byDeadline(a: DossierRow, b: DossierRow): number {
  const [one, other] = [a, b].map(({ deadline }) => deadline?.on ?? "9999-12-31") as [string, string]
  return one === other ? b.id.localeCompare(a.id) : one < other ? -1 : 1
}
