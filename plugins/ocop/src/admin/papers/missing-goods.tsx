import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { PaperOverview } from "../../paper-overview"

/** Products that are off sale because a paper is missing, and which. */
export function MissingGoods({ missing }: Pick<PaperOverview, "missing">) {
  const { t, i18n } = useTranslation("paper")
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("missing")}
      </Heading>
      {missing.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 pb-4">
          {t("noneMissing")}
        </Text>
      ) : null}
      <ul>
        {missing.map((goods) => (
          <li key={goods.product_id} className="flex flex-col gap-1 border-t px-6 py-3">
            <Link
              to={`/products/${goods.product_id}`}
              className="text-ui-fg-interactive txt-small hover:underline"
            >
              {goods.title} · {goods.maker.name}
            </Link>
            {goods.missing.map(({ code, title_vi, title_en, instead }) => (
              <Text key={code} size="small">
                {i18n.language.startsWith("en") ? title_en : title_vi}
                {instead ? ` (${t(`standings.${instead}`)})` : ""}
              </Text>
            ))}
          </li>
        ))}
      </ul>
    </Container>
  )
}
