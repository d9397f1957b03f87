import { Alert, Button, Container, Heading, Input, Select, Text, toast } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { Link, useNavigate } from "react-router-dom"

import type { Transition } from "../../modules/certificate/certificate-transitions"
import type { DecisionField, DecisionKind } from "../../modules/certificate/decision"
import type { RuleSetOverview } from "../../rule-set-overview"
import { ask } from "./client"
import { toInput, type DecisionDraft } from "./decision-draft"
import { DecisionFields } from "./decision-fields"
import { defaultRuleSet } from "./default-rule-set"
import { Field } from "./field"
import { useCreateCertificate } from "./use-certificates"

type CreateFormProps = { productId: string; ruleBook: RuleSetOverview }

/** Opens a product's certificate with its first decision. */
export function CreateForm({ productId, ruleBook }: CreateFormProps) {
  const { t } = useTranslation("ocop")
  const navigate = useNavigate()
  const { mutateAsync, isPending, error } = useCreateCertificate()
  const first = ruleBook.transitions.filter(({ from }) => from.includes("none"))
  const [number, setNumber] = useState("")
  const [kind, setKind] = useState<DecisionKind>(first[0]?.kind ?? "recognition")
  const [draft, setDraft] = useState<DecisionDraft>({
    rule_set_id: defaultRuleSet(ruleBook),
  })
  const transition = first.find((row) => row.kind === kind)
  const fields = transition ? fieldsWithoutNumber(transition) : []

  const save = async (event: FormEvent) => {
    event.preventDefault()
    const decisions = [toInput(kind, draft, fields)]
    await mutateAsync({ number, product_id: productId, decisions }).then(
      ({ certificate }) => {
        toast.success(t("create.saved"))
        navigate(`/certificates/${certificate.id}`)
      },
      // The refusal is shown in the form.
      () => undefined,
    )
  }

  return (
    <Container>
      <form onSubmit={save} className="flex max-w-xl flex-col gap-4">
        <Heading>{t("create.title")}</Heading>
        <ProductOf id={productId} />
        <Field id="number" name={t("create.number")} hint={t("create.numberHint")}>
          <Input id="number" value={number} onChange={(event) => setNumber(event.target.value)} />
        </Field>
        <Heading level="h2">{t("create.first")}</Heading>
        <Field id="kind" name={t("form.kind")}>
          <Select value={kind} onValueChange={(value) => setKind(value as DecisionKind)}>
            <Select.Trigger id="kind">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {first.map((row) => (
                <Select.Item key={row.kind} value={row.kind}>
                  {t(`kinds.${row.kind}`)}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </Field>
        {transition ? (
          <DecisionFields
            transition={transition}
            fields={fields}
            draft={draft}
            onChange={setDraft}
            entries={[]}
          />
        ) : null}
        {error ? (
          <Alert variant="error" role="alert">
            {error.message || t("form.failed")}
          </Alert>
        ) : null}
        <div>
          <Button type="submit" isLoading={isPending}>
            {t("create.save")}
          </Button>
        </div>
      </form>
    </Container>
  )
}

/** The first paper's number is the certificate's own, asked for above. */
function fieldsWithoutNumber({ required, optional }: Transition): DecisionField[] {
  return [...required, ...optional].filter((field) => field !== "certificate_number")
}

function ProductOf({ id }: { id: string }) {
  const { t, i18n } = useTranslation("ocop")
  const { data } = useQuery({
    queryKey: ["ocop-product", id],
    queryFn: () =>
      ask<{ product: { title: string } }>(`/admin/products/${id}`, i18n.language, {
        query: { fields: "id,title" },
      }),
  })
  return (
    <Text>
      {t("create.product")}: <strong>{data?.product.title ?? "…"}</strong> ·{" "}
      <Link to="/certificates/new" className="text-ui-fg-interactive hover:underline">
        {t("create.otherProduct")}
      </Link>
    </Text>
  )
}
