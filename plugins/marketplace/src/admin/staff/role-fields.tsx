import { Button, Input, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { COMMUNE_ROLE, ROLES, type Role } from "../../access/roles"
import { Choice } from "../forms/choice"
import { Field } from "../forms/field"
import { CommunePicker } from "../sellers/commune-picker"
import type { RoleDraft } from "./role-draft"

type RoleFieldsProps = { draft: RoleDraft; onChange: (change: Partial<RoleDraft>) => void }

/** Which role, for which communes, from when to when, and why. */
export function RoleFields({ draft, onChange }: RoleFieldsProps) {
  const { t } = useTranslation("staff")
  return (
    <>
      <Field id="role" name={t("role")} {...(draft.role ? { hint: t(`tasks.${draft.role}`) } : {})}>
        <Choice
          id="role"
          value={draft.role}
          options={ROLES.map((role) => ({ value: role, label: t(`names.${role}`) }))}
          onChange={(role) => onChange({ role: role as Role })}
        />
      </Field>
      {draft.role === COMMUNE_ROLE ? <CommuneList draft={draft} onChange={onChange} /> : null}
      <Field id="valid_from" name={t("validFrom")} optional>
        <Input
          id="valid_from"
          type="date"
          value={draft.valid_from}
          onChange={(event) => onChange({ valid_from: event.target.value })}
        />
      </Field>
      <Field id="valid_to" name={t("validTo")} optional>
        <Input
          id="valid_to"
          type="date"
          value={draft.valid_to}
          onChange={(event) => onChange({ valid_to: event.target.value })}
        />
      </Field>
      <Field id="reason" name={t("reason")} optional>
        <Input
          id="reason"
          value={draft.reason}
          onChange={(event) => onChange({ reason: event.target.value })}
        />
      </Field>
    </>
  )
}

function CommuneList({ draft: { communes }, onChange }: RoleFieldsProps) {
  const { t } = useTranslation("staff")
  return (
    <>
      <Text size="small" weight="plus">
        {t("communes")}
      </Text>
      <ul className="flex flex-wrap gap-2">
        {communes.map(({ code, name }) => (
          <li key={code}>
            <Button
              type="button"
              size="small"
              variant="secondary"
              aria-label={t("removeCommune", { name })}
              onClick={() => onChange({ communes: communes.filter((one) => one.code !== code) })}
            >
              {name} ×
            </Button>
          </li>
        ))}
      </ul>
      <CommunePicker
        chosen={null}
        onChoose={(chosen) =>
          chosen && onChange({ communes: [...communes.filter(({ code }) => code !== chosen.code), chosen] })
        }
      />
    </>
  )
}
