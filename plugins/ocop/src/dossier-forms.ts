import type { MedusaContainer } from "@medusajs/framework/types"

import { DOSSIER_MODULE } from "./modules/dossier"
import type { CommuneReportForm } from "./modules/dossier/forms/commune-report-form"
import type { FormKind } from "./modules/dossier/forms/form-kinds"
import type { RegistrationForm } from "./modules/dossier/forms/registration-form"
import type { SelfAssessmentForm } from "./modules/dossier/forms/self-assessment-form"
import type DossierModuleService from "./modules/dossier/service"

/** What each form holds. */
export type FormContents = {
  registration: RegistrationForm
  self_assessment: SelfAssessmentForm
  commune_report: CommuneReportForm
}

/** The newest version of a form; anything in it may miss. */
export type SavedForm<Kind extends FormKind> = {
  version: number
  content: Partial<FormContents[Kind]>
  saved_at: string
  saved_by: { type: string; id: string | null }
}

export type DossierForms = { [Kind in FormKind]: SavedForm<Kind> | null }

/** The newest version of each form of a dossier, null where there is none. */
export async function readForms(container: MedusaContainer, dossier_id: string): Promise<DossierForms> {
  const service = container.resolve<DossierModuleService>(DOSSIER_MODULE)
  const rows = await service.listDossierForms({ dossier_id }, { order: { version: "DESC" } })
  const newest = <Kind extends FormKind>(kind: Kind): SavedForm<Kind> | null => {
    const row = rows.find((one) => one.kind === kind)
    return row
      ? {
          version: row.version,
          content: row.content as Partial<FormContents[Kind]>,
          saved_at: row.saved_at,
          saved_by: { type: row.saved_by_type, id: row.saved_by },
        }
      : null
  }
  return {
    registration: newest("registration"),
    self_assessment: newest("self_assessment"),
    commune_report: newest("commune_report"),
  }
}
