import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { InspectionDetail } from "../../inspection-detail"
import { showDay } from "../certificates/days"

/** Everything that was done, the newest first. */
export function InspectionLog({ steps }: Pick<InspectionDetail, "steps">) {
  const { t } = useTranslation("inspection")
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("detail.log")}
      </Heading>
      <ol reversed>
        {[...steps].reverse().map((step) => (
          <li key={step.id} className="flex flex-col gap-1 border-t px-6 py-3">
            <Text size="small" weight="plus">
              {showDay(step.on)} · {t(`actions.${step.action}`)}
            </Text>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {step.by ?? t("detail.system")}
            </Text>
            {step.comment ? <Text size="small">{step.comment}</Text> : null}
          </li>
        ))}
      </ol>
    </Container>
  )
}
