import { Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { DossierDetail } from "../../dossier-detail"
import { Facts } from "../certificates/facts"
import { FormHeading } from "./form-heading"

const shown = [
  "product_name",
  "maker_name",
  "representative",
  "phone",
  "address",
  "business_registration",
  "description",
  "expected_star",
  "changes",
] as const

/** What the maker registered. */
export function Registration({ dossier }: { dossier: DossierDetail }) {
  const { t } = useTranslation("ocopDossier")
  const content = dossier.forms.registration?.content
  return (
    <Container className="p-0">
      <FormHeading dossier={dossier} kind="registration" />
      {content ? (
        <Facts
          facts={shown.map((field) => [
            t(`field.${field}`),
            field === "expected_star" && content.expected_star
              ? t("ruling.stars", { count: Number(content.expected_star) })
              : content[field],
          ])}
        />
      ) : null}
    </Container>
  )
}
