import { Button, Drawer, Input, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { SELLER_ROLES } from "../../access/seller-actor"
import { Choice } from "../forms/choice"
import { Field } from "../forms/field"
import { useSavePerson } from "./use-people"

const empty = { name: "", email: "", phone: "", role: "owner", password: "" }
const TEXT_FIELDS = ["name", "email", "phone"] as const

/** Adds a person; what was typed stays when it is refused. */
export function PersonDrawer({ sellerId }: { sellerId: string }) {
  const { t } = useTranslation("staff")
  const [isOpen, setOpen] = useState(false)
  const [draft, setDraft] = useState(empty)
  const { mutateAsync, isPending } = useSavePerson(sellerId)
  const set = (change: Partial<typeof empty>) => setDraft({ ...draft, ...change })

  const save = () =>
    mutateAsync({ ...draft, phone: draft.phone || null }).then(
      () => {
        setOpen(false)
        setDraft(empty)
        toast.success(t("people.added"))
      },
      (error: Error) => toast.error(error.message || t("failed")),
    )

  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("people.add")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("people.add")}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-4">
          {TEXT_FIELDS.map((field) => (
            <Field key={field} id={field} name={t(`people.${field}`)} optional={field === "phone"}>
              <Input
                id={field}
                autoComplete="off"
                value={draft[field]}
                onChange={(event) => set({ [field]: event.target.value })}
              />
            </Field>
          ))}
          <Field id="person_role" name={t("people.role")}>
            <Choice
              id="person_role"
              value={draft.role}
              options={SELLER_ROLES.map((role) => ({ value: role, label: t(`people.roles.${role}`) }))}
              onChange={(role) => set({ role })}
            />
          </Field>
          <Field id="person_password" name={t("people.password")} hint={t("people.passwordHint")}>
            <Input
              id="person_password"
              type="password"
              autoComplete="new-password"
              value={draft.password}
              onChange={(event) => set({ password: event.target.value })}
            />
          </Field>
        </Drawer.Body>
        <Drawer.Footer>
          <Button isLoading={isPending} onClick={save}>
            {t("save")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
