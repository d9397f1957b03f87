import { Alert, Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams, type UIMatch } from "react-router-dom"

import { CouncilForm } from "../../../councils/council-form"
import { useCouncil } from "../../../councils/use-councils"

/** One council with its members, to be changed when a decision changes it. */
const CouncilPage = () => {
  const { t } = useTranslation("council")
  const { id = "" } = useParams()
  const { data, error } = useCouncil(id)
  if (error) {
    return <Alert variant="error">{error.message || t("loadFailed")}</Alert>
  }
  return data ? <CouncilForm council={data.council} /> : <Skeleton className="h-64 w-full" />
}
export default CouncilPage

export const handle = { breadcrumb: ({ params }: UIMatch) => <Name id={params.id ?? ""} /> }

function Name({ id }: { id: string }) {
  return useCouncil(id).data?.council.name ?? "…"
}
