import { Alert, Button, Container, Heading, Input, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"

import type { CouncilDetail } from "../../council-list"
import { councilKinds, councilLevels } from "../../modules/council/council-facts"
import type { MemberInput } from "../../modules/council/read-council"
import { readDay, showDay } from "../certificates/days"
import { Field } from "../certificates/field"
import { Choice } from "./choice"
import { MemberFields } from "./member-fields"
import { useSaveCouncil } from "./use-councils"

const texts = ["name", "decision_number", "decided_on", "decided_by", "valid_from", "valid_to"] as const

type TextField = (typeof texts)[number]

const names: Record<TextField, string> = {
  name: "council.name",
  decision_number: "council.decisionNumber",
  decided_on: "council.decidedOn",
  decided_by: "council.decidedBy",
  valid_from: "council.validFrom",
  valid_to: "council.validTo",
}

/** A council or team as it stands in the decision that set it up. What was typed stays after a refusal. */
export function CouncilForm({ council }: { council?: CouncilDetail }) {
  const { t } = useTranslation("council")
  const navigate = useNavigate()
  const { mutateAsync, isPending, error } = useSaveCouncil(council?.id ?? null)
  const [kind, setKind] = useState(council?.kind ?? "council")
  const [level, setLevel] = useState(council?.level ?? "province")
  const [draft, setDraft] = useState<Record<TextField, string>>({
    name: council?.name ?? "",
    decision_number: council?.decision_number ?? "",
    decided_on: showDay(council?.decided_on ?? ""),
    decided_by: council?.decided_by ?? "",
    valid_from: showDay(council?.valid_from ?? ""),
    valid_to: showDay(council?.valid_to ?? ""),
  })
  const [members, setMembers] = useState<MemberInput[]>(council?.members ?? [])

  const save = async (event: FormEvent) => {
    event.preventDefault()
    const body = {
      ...draft,
      kind,
      level,
      decided_on: readDay(draft.decided_on),
      valid_from: readDay(draft.valid_from),
      valid_to: draft.valid_to.trim() ? readDay(draft.valid_to) : null,
      members: members.map(({ user_id, name, organisation, role, votes }) => ({
        user_id,
        name,
        organisation,
        role,
        votes,
      })),
    }
    await mutateAsync(body).then(
      () => {
        toast.success(t("saved"))
        navigate("/councils")
      },
      // The refusal is shown in the form.
      () => undefined,
    )
  }

  return (
    <Container>
      <form onSubmit={save} className="flex flex-col gap-4">
        <Heading>{council?.name ?? t("council.create")}</Heading>
        <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
          <Field id="kind" name={t("council.kind")}>
            <Choice
              id="kind"
              value={kind}
              onChange={setKind}
              options={councilKinds.map((value) => ({ value, name: t(`kinds.${value}`) }))}
            />
          </Field>
          <Field id="level" name={t("council.level")}>
            <Choice
              id="level"
              value={level}
              onChange={setLevel}
              options={councilLevels.map((value) => ({ value, name: t(`levels.${value}`) }))}
            />
          </Field>
          {texts.map((field) => (
            <Field
              key={field}
              id={field}
              name={t(names[field])}
              hint={
                field === "valid_to"
                  ? t("council.validToHint")
                  : field.endsWith("on") || field === "valid_from"
                    ? t("council.dateHint")
                    : undefined
              }
            >
              <Input
                id={field}
                value={draft[field]}
                onChange={(event) => setDraft({ ...draft, [field]: event.target.value })}
              />
            </Field>
          ))}
        </div>
        <MemberFields members={members} onChange={setMembers} />
        {error ? (
          <Alert variant="error" role="alert">
            {error.message || t("failed")}
          </Alert>
        ) : null}
        <div>
          <Button type="submit" isLoading={isPending}>
            {t("save")}
          </Button>
        </div>
      </form>
    </Container>
  )
}
