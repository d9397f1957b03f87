import { Alert, Button, Checkbox, Container, Heading, Input, Label, Textarea } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"

import { INSPECTION_KINDS, SUBJECTS, type Subject } from "../../modules/inspection/inspection-values"
import { readDay } from "../certificates/days"
import { Field } from "../certificates/field"
import { SelectField } from "../select-field"
import { useInspectionPost } from "./use-inspections"

/** Puts an inspection of a product on the plan; one that comes from a complaint is a surprise by itself. */
export function PlanForm({ productId, complaintId }: { productId: string; complaintId: string | null }) {
  const { t } = useTranslation("inspection")
  const navigate = useNavigate()
  const [kind, setKind] = useState<string>(complaintId ? "surprise" : "planned")
  const [subjects, setSubjects] = useState<Subject[]>([...SUBJECTS])
  const [day, setDay] = useState("")
  const [comment, setComment] = useState("")
  const { mutateAsync, isPending, error } = useInspectionPost("")

  const save = async (event: FormEvent) => {
    event.preventDefault()
    const body = {
      product_id: productId,
      complaint_id: complaintId,
      kind,
      subjects,
      planned_on: readDay(day),
      comment: comment || null,
    }
    await mutateAsync(body).then(
      ({ inspection }) => navigate(`/inspections/${inspection.id}`),
      // The refusal is shown in the form.
      () => undefined,
    )
  }

  return (
    <Container>
      <form onSubmit={save} className="flex max-w-xl flex-col gap-4">
        <Heading>{t("form.title")}</Heading>
        <SelectField
          id="kind"
          name={t("form.kind")}
          placeholder={t("form.choose")}
          value={kind}
          choices={INSPECTION_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          onChange={setKind}
        />
        <fieldset className="flex flex-col gap-2">
          <legend className="txt-compact-small-plus mb-1">{t("form.subjects")}</legend>
          {SUBJECTS.map((subject) => (
            <div key={subject} className="flex items-center gap-2">
              <Checkbox
                id={`subject-${subject}`}
                checked={subjects.includes(subject)}
                onCheckedChange={(checked) =>
                  setSubjects(
                    SUBJECTS.filter((one) => (one === subject ? checked === true : subjects.includes(one))),
                  )
                }
              />
              <Label htmlFor={`subject-${subject}`} size="small">
                {t(`subjects.${subject}`)}
              </Label>
            </div>
          ))}
        </fieldset>
        <Field id="planned_on" name={t("form.planned_on")} hint={t("form.dateHint")}>
          <Input
            id="planned_on"
            inputMode="numeric"
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        </Field>
        <Field id="comment" name={t("form.comment")} optional>
          <Textarea
            id="comment"
            rows={3}
            value={comment}
            onChange={(event) => setComment(event.target.value)}
          />
        </Field>
        {error ? (
          <Alert variant="error" role="alert">
            {error.message || t("form.failed")}
          </Alert>
        ) : null}
        <div>
          <Button type="submit" isLoading={isPending}>
            {t("form.add")}
          </Button>
        </div>
      </form>
    </Container>
  )
}
