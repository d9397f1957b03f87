import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { DossierDeadline } from "../../modules/dossier/deadline"
import { showDay, type Translate } from "../certificates/days"

/** "trễ 3 ngày làm việc: xã kiểm tra, báo cáo". */
export function deadlineInWords(t: Translate, { kind, left, unit }: DossierDeadline): string {
  const count = Math.abs(left)
  const words =
    left === 0 ? t("deadline.today") : t(`deadline.${left > 0 ? "left" : "late"}.${unit}`, { count })
  return `${words}: ${t(`deadline.kind.${kind}`)}`
}

/** A deadline as words first, then its day. */
export function DeadlineWords({ deadline }: { deadline: DossierDeadline | null }) {
  const { t } = useTranslation("ocopDossier")
  if (!deadline) {
    return <>–</>
  }
  const tone = { due: undefined, soon: "text-ui-tag-orange-text", late: "text-ui-fg-error" }[
    deadline.standing
  ]
  return (
    <>
      <Text size="small" className={tone}>
        {deadlineInWords(t, deadline)}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {showDay(deadline.on)}
      </Text>
    </>
  )
}
