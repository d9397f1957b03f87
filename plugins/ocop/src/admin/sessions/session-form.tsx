import { Alert, Button, Container, Heading, Input } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"

import { readDay } from "../certificates/days"
import { Field } from "../certificates/field"
import { Choice } from "../councils/choice"
import { useCouncils } from "../councils/use-councils"
import { useRuleSets } from "../rule-sets/use-rule-sets"
import { usePlanSession } from "./use-sessions"

const EXTRA = "extra"
/** More rounds than a year of any rule set has; whether one exists is the rule set's to say. */
const ROUNDS = ["1", "2", "3", "4"] as const

/** Plans a session of a council. What was typed stays after a refusal. */
export function SessionForm() {
  const { t } = useTranslation("council")
  const navigate = useNavigate()
  const councils = (useCouncils().data?.councils ?? []).filter(({ kind }) => kind === "council")
  const ruleSets = useRuleSets().data?.rule_sets ?? []
  const { mutateAsync, isPending, error } = usePlanSession()
  const [draft, setDraft] = useState({ title: "", place: "", held_on: "", extra_ground: "" })
  const [council, setCouncil] = useState<string>()
  const [ruleSet, setRuleSet] = useState<string>()
  const [round, setRound] = useState<string>("1")

  const save = async (event: FormEvent) => {
    event.preventDefault()
    await mutateAsync({
      title: draft.title,
      place: draft.place,
      held_on: readDay(draft.held_on),
      council_id: council ?? "",
      rule_set_id: ruleSet ?? "",
      ...(round === EXTRA ? { extra_ground: draft.extra_ground } : { round_no: Number(round) }),
    }).then(
      ({ session }) => navigate(`/sessions/${session.id}`),
      // The refusal is shown in the form.
      () => undefined,
    )
  }
  const text = (field: keyof typeof draft, name: string, hint?: string) => (
    <Field id={field} name={name} hint={hint}>
      <Input
        id={field}
        value={draft[field]}
        onChange={(event) => setDraft({ ...draft, [field]: event.target.value })}
      />
    </Field>
  )

  return (
    <Container>
      <form onSubmit={save} className="flex max-w-xl flex-col gap-4">
        <Heading>{t("session.create")}</Heading>
        {text("title", t("session.title"))}
        <Field id="council" name={t("session.council")}>
          <Choice
            id="council"
            value={council}
            onChange={setCouncil}
            options={councils.map(({ id, name }) => ({ value: id, name }))}
          />
        </Field>
        <Field id="rule-set" name={t("session.ruleSet")}>
          <Choice
            id="rule-set"
            value={ruleSet}
            onChange={setRuleSet}
            options={ruleSets.map(({ id, decision }) => ({ value: id, name: decision }))}
          />
        </Field>
        <Field id="round" name={t("session.round")}>
          <Choice
            id="round"
            value={round}
            onChange={setRound}
            options={[
              ...ROUNDS.map((value) => ({ value: value as string, name: `${t("session.round")} ${value}` })),
              { value: EXTRA, name: t("session.extraRound") },
            ]}
          />
        </Field>
        {round === EXTRA ? text("extra_ground", t("session.extraGround")) : null}
        {text("held_on", t("session.heldOn"), t("council.dateHint"))}
        {text("place", t("session.place"))}
        {error ? (
          <Alert variant="error" role="alert">
            {error.message || t("failed")}
          </Alert>
        ) : null}
        <div>
          <Button type="submit" isLoading={isPending} disabled={!council || !ruleSet}>
            {t("save")}
          </Button>
        </div>
      </form>
    </Container>
  )
}
