import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { InspectionDetail } from "../../inspection-detail"
import type { InspectionAction, InspectionTransition } from "../../modules/inspection/inspection-transitions"
import { ActionDrawer } from "../action-drawer"
import { showDay } from "../certificates/days"
import { StepFields } from "./step-fields"
import { toStep, type StepDraft } from "./step-draft"
import { useInspectionPost } from "./use-inspections"

/** What is done most in each state; the others are quieter. */
const MAIN: readonly InspectionAction[] = ["begin", "report", "confirm_correction", "conclude", "decide"]
const GRAVE: readonly InspectionAction[] = ["suspend", "propose"]

/** One button for each thing that may be done now. */
export function StepButtons({ inspection }: { inspection: InspectionDetail }) {
  return (
    <div className="flex flex-wrap gap-2">
      {inspection.next.map((transition) => (
        <StepButton key={transition.action} transition={transition} inspection={inspection} />
      ))}
    </div>
  )
}

function StepButton({
  transition,
  inspection,
}: {
  transition: InspectionTransition
  inspection: InspectionDetail
}) {
  const { t } = useTranslation("inspection")
  const { action } = transition
  const [draft, setDraft] = useState<StepDraft>({
    decided_on: showDay(inspection.today),
    planned_on: inspection.planned_on ? showDay(inspection.planned_on) : "",
  })
  const { mutateAsync } = useInspectionPost(`${inspection.id}/steps`)
  const title = t(`actions.${action}`)
  return (
    <ActionDrawer
      title={title}
      description={t("form.keptForGood")}
      variant={MAIN.includes(action) ? "primary" : GRAVE.includes(action) ? "danger" : "secondary"}
      words={{
        save: t("form.save"),
        cancel: t("form.cancel"),
        failed: t("form.failed"),
        done: t("form.done", { what: title }),
      }}
      onSave={() => mutateAsync(toStep(transition, draft))}
    >
      <StepFields transition={transition} inspection={inspection} draft={draft} onChange={setDraft} />
    </ActionDrawer>
  )
}
