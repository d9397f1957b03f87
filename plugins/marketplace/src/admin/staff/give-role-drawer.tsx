import { Button, Drawer, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { StaffRow } from "../../queries/list-staff"
import { RoleFields } from "./role-fields"
import { emptyRole, toChange, type RoleDraft } from "./role-draft"
import { useChangeStaff } from "./use-staff"

/** Gives a person a role; what was typed stays when it is refused. */
export function GiveRoleDrawer({ person }: { person: StaffRow }) {
  const { t } = useTranslation("staff")
  const [isOpen, setOpen] = useState(false)
  const [draft, setDraft] = useState<RoleDraft>(emptyRole)
  const { mutateAsync, isPending } = useChangeStaff(person.user_id)

  const save = () =>
    mutateAsync(toChange(draft)).then(
      () => {
        setOpen(false)
        setDraft(emptyRole)
        toast.success(t("given"))
      },
      (error: Error) => toast.error(error.message || t("failed")),
    )

  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("give")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("giveTo", { name: person.name })}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-4 overflow-y-auto">
          <RoleFields draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
        </Drawer.Body>
        <Drawer.Footer>
          <Button isLoading={isPending} disabled={draft.role === ""} onClick={save}>
            {t("save")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
