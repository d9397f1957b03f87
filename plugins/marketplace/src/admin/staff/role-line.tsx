import { Badge, Button, Text, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { RoleAnswer, StaffRow } from "../../queries/list-staff"
import { showDay } from "./show-day"
import { useChangeStaff } from "./use-staff"

type RoleLineProps = { person: StaffRow; held: RoleAnswer }

/** A role somebody holds, with its communes and days, and the button that takes it back. */
export function RoleLine({ person, held }: RoleLineProps) {
  const { t } = useTranslation("staff")
  const prompt = usePrompt()
  const { mutateAsync, isPending } = useChangeStaff(person.user_id)
  const role = t(`names.${held.role}`)

  const take = async () => {
    const isSure = await prompt({
      title: t("takeSure", { role, name: person.name }),
      description: t("takeHint"),
      confirmText: t("take"),
    })
    if (isSure) {
      await mutateAsync({ kind: "taken", role: held.role }).then(
        () => toast.success(t("taken")),
        (error: Error) => toast.error(error.message || t("failed")),
      )
    }
  }

  return (
    <div className="flex flex-wrap items-center gap-2">
      <Badge size="small" color={held.in_force ? "blue" : "grey"}>
        {role}
      </Badge>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {[held.communes.map(({ name }) => name).join(", "), useDays(held)].filter(Boolean).join(" · ")}
      </Text>
      <Button size="small" variant="transparent" isLoading={isPending} onClick={take}>
        {t("take")}
      </Button>
    </div>
  )
}

/** The days of a role in words, where it has some worth telling. */
function useDays({ valid_from, valid_to, in_force, given_at }: RoleAnswer): string {
  const { t } = useTranslation("staff")
  if (!in_force && valid_to && valid_to < new Date().toISOString().slice(0, 10)) {
    return t("over", { day: showDay(valid_to) })
  }
  const begins = !in_force || valid_from > given_at.slice(0, 10)
  return [
    begins ? t("from", { day: showDay(valid_from) }) : "",
    valid_to ? t("until", { day: showDay(valid_to) }) : "",
  ]
    .filter(Boolean)
    .join(" ")
}
