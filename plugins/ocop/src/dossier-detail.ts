import type { MedusaContainer } from "@medusajs/framework/types"
import { today as todayInVietnam, type Day } from "@cho-ocop/marketplace/clock"

import { missingOf, scoreSelfAssessment, type Missing } from "./dossier-completeness"
import { procedureOf } from "./dossier-procedure"
import { readDossier, type DossierRecord, type DossierRow } from "./dossier-records"
import type { DossierStep } from "./modules/dossier/dossier-log"
import {
  mayAct,
  transitionsFrom,
  type Asker,
  type DossierDoor,
  type DossierAction,
  type DossierTransition,
} from "./modules/dossier/dossier-transitions"
import { checkPermissions } from "./modules/dossier/evidence-checks"
import { formKinds, formRules, type FormKind } from "./modules/dossier/forms/form-kinds"
import type { Named } from "./modules/dossier/procedure"
import { namesOfStaff } from "./names-of-staff"
import { readRuleBook } from "./read-rule-book"
import { readSheet } from "./read-sheet"
import type { SheetScore } from "./scoring/score-sheet"
import type { Sheet } from "./scoring/sheet"

/** One action that the asker may take now. */
export type OfferedAction = { action: DossierAction; door: DossierDoor; needs_comment: boolean }

export type DossierDetail = Omit<DossierRecord, "steps"> & {
  /** The log, with the name of whoever acted; null for the system. */
  steps: (DossierStep & { actor_name: string | null })[]
  actions: OfferedAction[]
  /** Forms that the asker may save now. */
  writable_forms: FormKind[]
  /** Whether the asker may note what he found in a paper. */
  may_check: boolean
  sheet: Sheet
  /** What the self-assessment comes to so far. */
  score: SheetScore
  /** What each form still lacks. */
  missing: Record<FormKind, Missing[]>
  report_contents: readonly Named[]
  evidence_types: readonly Named[]
  today: Day
}

/** Who asks, where it depends on the permission whether he reaches the dossier's commune. */
export type AskerFor = (row: Pick<DossierTransition, "who">, dossier: DossierRow) => Asker

/**
 * One dossier as its page shows it to somebody. Whether they may see it at all is for the caller to check.
 *
 * @throws ShopError dossier_not_found
 */
export async function detailOfDossier(
  container: MedusaContainer,
  id: string,
  askerFor: AskerFor,
): Promise<DossierDetail> {
  const [dossier, book] = await Promise.all([readDossier(container, id), readRuleBook(container)])
  const today = todayInVietnam()
  const procedure = procedureOf(book, dossier.rule_set_id, today)
  const { rule_set_id, sheet_code, sheet_version } = dossier
  const [{ sheet }, score, names, missing] = await Promise.all([
    readSheet(container, { rule_set_id, code: sheet_code, version: sheet_version }),
    scoreSelfAssessment(container, book, dossier),
    namesOfStaff(
      container,
      dossier.steps.flatMap(({ actor }) => (actor.type === "staff" && actor.id ? [actor.id] : [])),
    ),
    Promise.all(
      formKinds.map(
        async (kind) => [kind, await missingOf(container, kind, dossier, { book, procedure })] as const,
      ),
    ),
  ])
  const may = (row: Pick<DossierTransition, "who">) => mayAct(row, askerFor(row, dossier))
  return {
    ...dossier,
    steps: dossier.steps.map((step) => ({ ...step, actor_name: nameOf(step, names, dossier) })),
    actions: transitionsFrom(dossier.state, dossier.level)
      .filter(may)
      .map(({ action, door, requires }) => ({ action, door, needs_comment: requires.includes("comment") })),
    writable_forms: formRules
      .filter((rule) => rule.in.includes(dossier.state) && may(rule))
      .map(({ kind }) => kind),
    may_check: checkPermissions.some((permission) => may({ who: { seller: false, permission } })),
    sheet,
    score,
    missing: Object.fromEntries(missing) as Record<FormKind, Missing[]>,
    report_contents: procedure.report_contents,
    evidence_types: procedure.evidence_types,
    today,
  }
}

function nameOf({ actor }: DossierStep, names: Map<string, string>, { maker }: DossierRecord): string | null {
  switch (actor.type) {
    case "seller":
      return maker.name
    case "staff":
      return names.get(actor.id ?? "") ?? actor.id
    case "system":
      return null
  }
}
