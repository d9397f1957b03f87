import { Button, Drawer, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { StaffRow } from "../../queries/list-staff"
import { showDay, showInstant } from "./show-day"
import { useStaffHistory } from "./use-staff"

/** What was ever given to a person and taken. */
export function HistoryDrawer({ person }: { person: StaffRow }) {
  const { t } = useTranslation("staff")
  const [isOpen, setOpen] = useState(false)
  const { data } = useStaffHistory(person.user_id, isOpen)
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="transparent">
          {t("history")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("historyOf", { name: person.name })}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          {data?.history.length === 0 ? <Text size="small">{t("noHistory")}</Text> : null}
          <ol className="flex flex-col gap-4">
            {data?.history.map((entry) => (
              <li key={entry.id}>
                <Text size="small" weight="plus">
                  {t(`kinds.${entry.kind}`)}: {t(`names.${entry.role}`)}
                </Text>
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {showInstant(entry.made_at)} {t("by", { name: entry.made_by ?? t("system") })}
                </Text>
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {[
                    entry.communes.map(({ name }) => name).join(", "),
                    t("from", { day: showDay(entry.valid_from) }),
                    entry.valid_to ? t("until", { day: showDay(entry.valid_to) }) : "",
                    entry.reason,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </Text>
              </li>
            ))}
          </ol>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}
