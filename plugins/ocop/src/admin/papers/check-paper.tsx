import { Text, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { PaperTransition } from "../../modules/paper/paper-checks"
import type { PaperRecord } from "../../paper-records"
import { ActionDrawer } from "../action-drawer"
import { showDay } from "../certificates/days"
import { Field } from "../certificates/field"
import { useCheckPaper } from "./use-papers"

/** Says what a paper is worth. */
export function CheckPaper({ paper, transition }: { paper: PaperRecord; transition: PaperTransition }) {
  const { t } = useTranslation("paper")
  const [reason, setReason] = useState("")
  const { mutateAsync } = useCheckPaper(paper.id)
  const { verdict } = transition
  return (
    <ActionDrawer
      title={t(`verdicts.${verdict}`)}
      description={`${paper.number} · ${paper.seller.name}`}
      variant={verdict === "accepted" ? "primary" : "secondary"}
      words={{ save: t("save"), cancel: t("cancel"), failed: t("failed"), done: t("saved") }}
      onSave={() => mutateAsync({ verdict, reason: reason || null })}
    >
      <Text size="small">{t("handedIn", { day: showDay(paper.handed_in_on) })}</Text>
      <Field id="reason" name={t("reason")} optional={transition.reason === "optional"}>
        <Textarea id="reason" rows={4} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </ActionDrawer>
  )
}
