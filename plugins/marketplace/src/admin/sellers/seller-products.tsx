import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { SellerDetail } from "../../queries/read-seller-detail"

/** What a seller makes and sells. */
export function SellerProducts({ seller }: { seller: SellerDetail }) {
  const { t } = useTranslation("marketplace")
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("detail.products")} ({seller.products.length})
      </Heading>
      {seller.products.length === 0 ? (
        <Text size="small" className="px-6 pb-4">
          {t("detail.noProducts")}
        </Text>
      ) : null}
      <ul>
        {seller.products.map(({ id, title, role }) => (
          <li key={id} className="flex flex-wrap justify-between gap-2 border-t px-6 py-3">
            <Link to={`/products/${id}`} className="text-ui-fg-interactive txt-small hover:underline">
              {title}
            </Link>
            <Text size="small" className="text-ui-fg-subtle">
              {t(`roles.${role}`)}
            </Text>
          </li>
        ))}
      </ul>
    </Container>
  )
}
