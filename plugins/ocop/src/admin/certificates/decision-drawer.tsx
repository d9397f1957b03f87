import { Alert, Button, Drawer, Select, Text, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"

import type { CertificateDetail } from "../../certificate-detail"
import type { DecisionField, DecisionKind } from "../../modules/certificate/decision"
import { showDay } from "./days"
import { toInput, type DecisionDraft } from "./decision-draft"
import { DecisionFields } from "./decision-fields"
import { defaultRuleSet } from "./default-rule-set"
import { Field } from "./field"
import { fieldsOf } from "./fields-of"
import { useRecordDecision, useRuleBook } from "./use-certificates"

/** Records one decision: first its kind, then the fields that kind needs. What was typed stays after a refusal. */
export function DecisionDrawer({ certificate }: { certificate: CertificateDetail }) {
  const { t } = useTranslation("ocop")
  const [open, setOpen] = useState(false)
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small">{t("detail.record")}</Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("form.title")}</Drawer.Title>
          <Drawer.Description>{t("form.intro")}</Drawer.Description>
        </Drawer.Header>
        {open ? <DecisionForm certificate={certificate} onDone={() => setOpen(false)} /> : null}
      </Drawer.Content>
    </Drawer>
  )
}

function DecisionForm({ certificate, onDone }: { certificate: CertificateDetail; onDone: () => void }) {
  const { t } = useTranslation("ocop")
  const { data: ruleBook } = useRuleBook()
  const { mutateAsync, isPending, error } = useRecordDecision(certificate.id)
  const [kind, setKind] = useState<DecisionKind>()
  const [draft, setDraft] = useState<DecisionDraft>({
    decided_on: showDay(certificate.today),
    rule_set_id: ruleBook && defaultRuleSet(ruleBook),
    product_set: certificate.badge?.product_set ?? undefined,
  })
  const transition = certificate.next.find((row) => row.kind === kind)
  const fields: DecisionField[] = transition
    ? fieldsOf(transition, draft, certificate.log, ruleBook?.transitions ?? [])
    : []

  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!kind) {
      return
    }
    await mutateAsync(toInput(kind, draft, fields)).then(
      () => {
        toast.success(t("form.saved", { kind: t(`kinds.${kind}`) }))
        onDone()
      },
      // The refusal is shown in the form.
      () => undefined,
    )
  }

  return (
    <form onSubmit={save} className="flex min-h-0 flex-1 flex-col">
      <Drawer.Body className="flex flex-col gap-4 overflow-y-auto">
        <Field id="kind" name={t("form.kind")}>
          <Select value={kind} onValueChange={(value) => setKind(value as DecisionKind)}>
            <Select.Trigger id="kind">
              <Select.Value placeholder={t("form.choose")} />
            </Select.Trigger>
            <Select.Content>
              {certificate.next.map((row) => (
                <Select.Item key={row.kind} value={row.kind}>
                  {t(`kinds.${row.kind}`)}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </Field>
        {kind === "correction" ? <Text size="small">{t("form.correctionHint")}</Text> : null}
        {transition ? (
          <DecisionFields
            transition={transition}
            fields={fields}
            draft={draft}
            onChange={setDraft}
            entries={certificate.log}
          />
        ) : null}
        {error ? (
          <Alert variant="error" role="alert">
            {error.message || t("form.failed")}
          </Alert>
        ) : null}
      </Drawer.Body>
      <Drawer.Footer>
        <Drawer.Close asChild>
          <Button type="button" variant="secondary" size="small">
            {t("form.cancel")}
          </Button>
        </Drawer.Close>
        <Button type="submit" size="small" isLoading={isPending} disabled={!transition}>
          {t("form.save")}
        </Button>
      </Drawer.Footer>
    </form>
  )
}
