import { Button, Checkbox, Heading, Input, Label } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { memberRoles } from "../../modules/council/council-facts"
import type { MemberInput } from "../../modules/council/read-council"
import { Choice } from "./choice"
import { useAccounts } from "./use-councils"

type MemberFieldsProps = { members: readonly MemberInput[]; onChange: (members: MemberInput[]) => void }

const empty: MemberInput = { user_id: "", name: "", organisation: "", role: "member", votes: true }

/** Members of a council, one row each. */
export function MemberFields({ members, onChange }: MemberFieldsProps) {
  const { t } = useTranslation("council")
  const { data } = useAccounts()
  const accounts = data?.accounts ?? []
  const change = (index: number, change: Partial<MemberInput>) =>
    onChange(members.map((member, place) => (place === index ? { ...member, ...change } : member)))

  return (
    <section className="flex flex-col gap-3">
      <Heading level="h2">{t("council.members")}</Heading>
      {members.map((member, index) => (
        <div key={index} className="grid grid-cols-1 items-center gap-2 border-t pt-3 md:grid-cols-6">
          <Choice
            id={`account-${index}`}
            label={t("council.account")}
            value={member.user_id || undefined}
            options={accounts.map(({ user_id, name, email }) => ({
              value: user_id,
              name: `${name} (${email})`,
            }))}
            onChange={(user_id) => {
              const known = accounts.find((account) => account.user_id === user_id)
              change(index, { user_id, name: member.name || (known?.name ?? "") })
            }}
          />
          <Input
            aria-label={t("council.memberName")}
            placeholder={t("council.memberName")}
            value={member.name}
            onChange={(event) => change(index, { name: event.target.value })}
          />
          <Input
            aria-label={t("council.organisation")}
            placeholder={t("council.organisation")}
            value={member.organisation}
            onChange={(event) => change(index, { organisation: event.target.value })}
          />
          <Choice
            id={`role-${index}`}
            label={t("council.role")}
            value={member.role}
            options={memberRoles.map((value) => ({ value, name: t(`roles.${value}`) }))}
            onChange={(role) => change(index, { role, votes: role !== "secretary" })}
          />
          <div className="flex items-center gap-2">
            <Checkbox
              id={`votes-${index}`}
              checked={member.votes ?? true}
              onCheckedChange={(votes) => change(index, { votes: votes === true })}
            />
            <Label htmlFor={`votes-${index}`}>{t("council.votes")}</Label>
          </div>
          <Button
            type="button"
            variant="transparent"
            onClick={() => onChange(members.filter((_, place) => place !== index))}
          >
            {t("council.removeMember")}
          </Button>
        </div>
      ))}
      <div>
        <Button type="button" variant="secondary" onClick={() => onChange([...members, empty])}>
          {t("council.addMember")}
        </Button>
      </div>
    </section>
  )
}
