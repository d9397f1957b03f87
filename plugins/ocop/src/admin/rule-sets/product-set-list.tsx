import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { RuleSetDetail } from "../../rule-set-detail"
import { inLanguage } from "./in-words"

type ProductSetListProps = {
  ruleSet: RuleSetDetail
  /** The address that shows a set's sheet. */
  addressOf: (code: string) => string
}

/** The product sets by branch; those with a sheet lead to it. */
export function ProductSetList({ ruleSet: { document }, addressOf }: ProductSetListProps) {
  const { t, i18n } = useTranslation("ocopRules")
  const text = (vi: string, en: string) => inLanguage(i18n.language, vi, en)
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("detail.productSets")}
      </Heading>
      {document.product_sets.length === 0 ? (
        <Text className="px-6 pb-6">{t("detail.noProductSets")}</Text>
      ) : null}
      {document.branches.map((branch) => (
        <div key={branch.code} className="border-t px-6 py-3">
          <Text weight="plus" size="small">
            {branch.code} {text(branch.title_vi, branch.title_en)}
          </Text>
          <ul>
            {document.product_sets
              .filter((set) => set.branch === branch.code)
              .map((set) => (
                <li key={set.code} className="py-1">
                  {set.parts === null ? (
                    <Text size="small">
                      {set.code} {text(set.title_vi, set.title_en)}{" "}
                      <span className="text-ui-fg-muted">({t("detail.noSheet")})</span>
                    </Text>
                  ) : (
                    <Link
                      to={addressOf(set.code)}
                      className="text-ui-fg-interactive txt-small hover:underline"
                    >
                      {set.code} {text(set.title_vi, set.title_en)}
                    </Link>
                  )}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Container>
  )
}
