import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentSeries } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import { RulingForm } from "../../rulings/ruling-form"
import { RulingList } from "../../rulings/ruling-list"

/** Decisions on dossiers: recording one, and those recorded. */
const DecisionsPage = () => (
  <div className="flex flex-col gap-3">
    <RulingForm />
    <RulingList />
  </div>
)
export default DecisionsPage

export const config = defineRouteConfig({
  label: "decisions",
  translationNs: "ocopDossier",
  icon: DocumentSeries,
})

export const handle = { breadcrumb: () => <Domain /> }

function Domain() {
  return useTranslation("ocopDossier").t("decisions")
}
