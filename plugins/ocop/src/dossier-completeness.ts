import type { MedusaContainer } from "@medusajs/framework/types"

import type { DossierForms } from "./dossier-forms"
import type { DossierRow } from "./dossier-records"
import { missingOfReport } from "./modules/dossier/forms/commune-report-form"
import type { FormKind } from "./modules/dossier/forms/form-kinds"
import { formFieldLabels } from "./modules/dossier/forms/form-labels"
import { missingOfRegistration } from "./modules/dossier/forms/registration-form"
import { evidenceOf, missingOfSelfAssessment, picksOf } from "./modules/dossier/forms/self-assessment-form"
import type { Procedure } from "./modules/dossier/procedure"
import { readSheet } from "./read-sheet"
import { findRuleSet } from "./rules/in-force"
import type { RuleBook } from "./rules/rule-book"
import { scoreSheet, type SheetScore } from "./scoring/score-sheet"

export type Missing = { vi: string; en: string }

export type Checked = Pick<DossierRow, "kind" | "rule_set_id" | "sheet_code" | "sheet_version"> & {
  forms: DossierForms
  evidence: readonly { id: string; removed_at: string | null }[]
}

/** What a self-assessment comes to on its sheet, also while it is half filled. */
export async function scoreSelfAssessment(
  container: MedusaContainer,
  book: RuleBook,
  dossier: Checked,
): Promise<SheetScore> {
  const { rule_set_id, sheet_code, sheet_version } = dossier
  const { sheet } = await readSheet(container, { rule_set_id, code: sheet_code, version: sheet_version })
  const bands = findRuleSet(book, rule_set_id)?.bands ?? []
  return scoreSheet(sheet, picksOf(dossier.forms.self_assessment?.content ?? null), { bands })
}

/** What a form still lacks before it can be handed in; empty when it is whole. */
export async function missingOf(
  container: MedusaContainer,
  kind: FormKind,
  dossier: Checked,
  { book, procedure }: { book: RuleBook; procedure: Procedure },
): Promise<Missing[]> {
  switch (kind) {
    case "registration":
      return missingOfRegistration(dossier.forms.registration?.content ?? null, dossier.kind).map(labelOf)
    case "commune_report":
      return missingOfReport(dossier.forms.commune_report?.content ?? null, procedure.report_contents).map(
        (field) => labelOfContent(field, procedure),
      )
    case "self_assessment": {
      const form = dossier.forms.self_assessment?.content ?? null
      const chapters = missingOfSelfAssessment(form).map(labelOf)
      const score = await scoreSelfAssessment(container, book, dossier)
      const criteria = [...score.missing, ...score.invalid.map(({ criterion }) => criterion)]
      const known = new Set(dossier.evidence.flatMap(({ id, removed_at }) => (removed_at ? [] : [id])))
      const gone = evidenceOf(form).some((id) => !known.has(id))
      return [
        ...chapters,
        ...(criteria.length > 0 ? [nameCriteria(criteria)] : []),
        ...(gone ? [{ vi: "giấy tờ đã gỡ khỏi hồ sơ", en: "papers that were taken out of the file" }] : []),
      ]
    }
  }
}

function nameCriteria(codes: readonly string[]): Missing {
  const list = codes.join(", ")
  return { vi: `lựa chọn cho tiêu chí ${list}`, en: `a pick for criteria ${list}` }
}

function labelOf(field: string): Missing {
  return formFieldLabels[field] ?? { vi: field, en: field }
}

function labelOfContent(field: string, { report_contents }: Procedure): Missing {
  const [key = "", side] = field.split(".")
  const content = report_contents.find((one) => one.key === key)
  if (!content) {
    return labelOf(field)
  }
  return side === "maker"
    ? { vi: `${content.vi}: chủ thể trình bày`, en: `${content.en}: what the maker says` }
    : { vi: `${content.vi}: xã đánh giá`, en: `${content.en}: what the commune finds` }
}
