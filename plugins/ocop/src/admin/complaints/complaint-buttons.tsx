import { Button, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { ComplaintDetail } from "../../complaint-records"
import type { ComplaintTransition } from "../../modules/inspection/complaint-transitions"
import { ActionDrawer } from "../action-drawer"
import { Field } from "../certificates/field"
import { useComplaintStep } from "./use-complaints"

/** One button for each thing that may be done now; an inspection is planned on its own page. */
export function ComplaintButtons({ complaint }: { complaint: ComplaintDetail }) {
  const { t } = useTranslation("complaint")
  return (
    <div className="flex flex-wrap gap-2">
      {complaint.next.map((transition) =>
        transition.action === "inspect" ? (
          <Button key="inspect" size="small" variant="secondary" asChild>
            <Link to={`/inspections/new?product_id=${complaint.product.id}&complaint_id=${complaint.id}`}>
              {t("plan")}
            </Link>
          </Button>
        ) : (
          <StepButton key={transition.action} id={complaint.id} transition={transition} />
        ),
      )}
    </div>
  )
}

function StepButton({ id, transition }: { id: string; transition: ComplaintTransition }) {
  const { t } = useTranslation("complaint")
  const [comment, setComment] = useState("")
  const { mutateAsync } = useComplaintStep(id)
  const { action } = transition
  const title = t(`actions.${action}`)
  return (
    <ActionDrawer
      title={title}
      variant={action === "answer" ? "primary" : "secondary"}
      words={{ save: t("save"), cancel: t("cancel"), failed: t("failed"), done: title }}
      onSave={() => mutateAsync({ action, comment: comment || null })}
    >
      <Field id="comment" name={t("comment")} optional={transition.comment === "optional"}>
        <Textarea
          id="comment"
          rows={5}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
      </Field>
    </ActionDrawer>
  )
}
