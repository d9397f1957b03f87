import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { showDay } from "../certificates/days"
import { useMilestones } from "./use-credentials"

/** What the calendar did to a certificate, and whether somebody was told. */
export function Milestones({ certificateId }: { certificateId: string }) {
  const { t } = useTranslation("ocopCredential")
  const { data } = useMilestones(certificateId)
  return (
    <Container className="p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("milestones.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {data?.milestones.length === 0 ? t("milestones.empty") : t("milestones.hint")}
        </Text>
      </div>
      <ol className="flex flex-col">
        {data?.milestones.map(({ kind, due_on, days_left, noted_on, told }) => (
          <li key={`${kind} ${due_on}`} className="border-t px-6 py-3">
            <Text size="small" weight="plus">
              {showDay(due_on)} · {t(`milestones.kinds.${kind}`, { count: days_left })}
            </Text>
            <Text size="xsmall" className="text-ui-fg-muted">
              {t(told ? "milestones.told" : "milestones.noted", { day: showDay(noted_on) })}
            </Text>
          </li>
        ))}
      </ol>
    </Container>
  )
}
