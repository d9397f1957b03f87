import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "@cho-ocop/marketplace/clock"
import { enteredAt } from "@cho-ocop/marketplace/entered-at"
import { listDossiers, readDossier } from "@cho-ocop/ocop/dossier-records"
import {
  advanceDossierWorkflow,
  openDossierWorkflow,
  saveDossierFormWorkflow,
} from "@cho-ocop/ocop/workflows"

import { communeReportOf, lacks } from "./dossier-forms"
import { checkPapers } from "./load-checks"
import { writeMakersPart } from "./load-makers-part"
import type { IdeasOfProducts } from "./load-ideas"
import type { NewGoods } from "./load-new-products"
import { officeDay, officeHour } from "./office-day"
import type { People } from "./programme-people"
import type { ProgrammeTables, RowOf } from "./programme-tables"

/** Ids of dossiers by their product's handle. */
export type DossierIds = Map<string, string>

/** What a dossier is loaded with. */
export type DossierSource = {
  tables: ProgrammeTables
  goods: NewGoods
  ideas: IdeasOfProducts
  people: People
}

/**
 * Dossiers with their forms and papers, as far as their desks went. One whose log goes another way than the table stays
 * as it is; one that a cut-off run left half way goes on.
 */
export async function loadDossiers(container: MedusaContainer, source: DossierSource): Promise<DossierIds> {
  const ids: DossierIds = new Map()
  for (const row of source.tables.dossiers) {
    const product_id = source.goods.products.get(row.product) ?? ""
    const [known] = await listDossiers(container, { product_id })
    const id = known?.id ?? (await open(container, source, row, product_id))
    ids.set(row.product, id)
    await walk(container, source, row, id)
  }
  return ids
}

async function open(
  container: MedusaContainer,
  { goods, ideas, people, tables }: DossierSource,
  row: RowOf<"dossiers">,
  product_id: string,
): Promise<string> {
  const maker = tables.products.find(({ handle }) => handle === row.product)?.maker ?? ""
  const actor = await people.actor(row.by, goods.makers.get(maker) ?? "")
  const { result } = await enteredAt(officeHour(officeDay(row.opened, today())), () =>
    openDossierWorkflow(container).run({
      input: { product_id, kind: row.kind, idea_id: ideas.get(row.product) ?? null, actor },
    }),
  )
  return result.id
}

async function walk(
  container: MedusaContainer,
  source: DossierSource,
  row: RowOf<"dossiers">,
  dossier_id: string,
): Promise<void> {
  const steps = source.tables.steps.filter(({ product }) => product === row.product)
  const { steps: log, maker } = await readDossier(container, dossier_id)
  const isOnItsWay =
    log.length <= steps.length && log.every(({ action }, index) => action === steps[index]?.action)
  if (!isOnItsWay) {
    return
  }
  if (log.length === 0) {
    await enteredAt(officeHour(officeDay(row.opened, today()), 2), () =>
      writeMakersPart(container, source, row, dossier_id),
    )
  }
  for (const [index, { action, on, by, comment }] of steps.entries()) {
    if (index < log.length) continue
    const actor = await source.people.actor(by, maker.id)
    await enteredAt(officeHour(officeDay(on, today()), index), async () => {
      if (action === "report" && lacks(await readDossier(container, dossier_id), "commune_report")) {
        const content = communeReportOf(row, source.tables.reports)
        await saveDossierFormWorkflow(container).run({
          input: { dossier_id, kind: "commune_report", content, seen_version: null, actor },
        })
      }
      if (looksAtPapers.includes(action)) {
        await checkPapers(container, source.tables, row.product, dossier_id, source.people, by)
      }
      await advanceDossierWorkflow(container).run({ input: { dossier_id, action, actor, comment } })
    })
  }
}

/** Steps at which somebody goes through the papers. */
const looksAtPapers: readonly string[] = ["review_desk", "return_for_completion"]
