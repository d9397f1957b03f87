import { Alert, Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams, type UIMatch } from "react-router-dom"

import { Checklist } from "../../../inspections/checklist"
import { Corrections } from "../../../inspections/corrections"
import { Findings } from "../../../inspections/findings"
import { InspectionFacts } from "../../../inspections/inspection-facts"
import { InspectionLog } from "../../../inspections/inspection-log"
import { StepButtons } from "../../../inspections/step-buttons"
import { useInspection } from "../../../inspections/use-inspections"

/** Findings are recorded from the beginning of the visit to the conclusion. */
const OPEN = ["under_way", "reported", "correcting"]

/** One inspection: on a phone in the field from top to bottom, on a desk all of it at once. */
const InspectionPage = () => {
  const { t } = useTranslation("inspection")
  const { id = "" } = useParams()
  const { data, error } = useInspection(id)
  if (error) {
    return <Alert variant="error">{error.message || t("loadFailed")}</Alert>
  }
  if (!data) {
    return <Skeleton className="h-64 w-full" />
  }
  const { inspection } = data
  const isOpen = OPEN.includes(inspection.state)
  return (
    <div className="flex flex-col gap-3">
      <StepButtons key={inspection.state} inspection={inspection} />
      <InspectionFacts inspection={inspection} />
      <Checklist inspection={inspection} />
      <Findings inspection={inspection} isOpen={isOpen} />
      <Corrections inspection={inspection} isOpen={isOpen} />
      <InspectionLog steps={inspection.steps} />
    </div>
  )
}
export default InspectionPage

export const handle = { breadcrumb: ({ params }: UIMatch) => <Number id={params.id ?? ""} /> }

function Number({ id }: { id: string }) {
  return useInspection(id).data?.inspection.number ?? "…"
}
