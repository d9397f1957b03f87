import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { OverviewRow } from "../../certificate-overview"
import { BadgeOfState } from "../certificates/badge-of-state"
import { daysInWords, deadlineInWords, showDay } from "../certificates/days"
import { useCertificates } from "../certificates/use-certificates"

/** The star a product carries today, beside the product. */
const ProductCertificate = ({ data: product }: { data: { id: string } }) => {
  const { t } = useTranslation("ocop")
  const { data } = useCertificates({ product_id: product.id, limit: 20, offset: 0 })
  return (
    <Container className="flex flex-col gap-4 px-6 py-4">
      <Heading level="h2">{t("domain")}</Heading>
      {data?.certificates.map((certificate) => (
        <Certificate key={certificate.id} certificate={certificate} />
      ))}
      {data?.count === 0 ? (
        <Text size="small">
          {t("widget.none")}{" "}
          <Link
            to={`/certificates/new?product_id=${product.id}`}
            className="text-ui-fg-interactive hover:underline"
          >
            {t("list.create")}
          </Link>
        </Text>
      ) : null}
    </Container>
  )
}
export default ProductCertificate

function Certificate({ certificate }: { certificate: OverviewRow }) {
  const { t } = useTranslation("ocop")
  const { id, badge, days_left, deadline } = certificate
  const end = badge?.valid_until
  return (
    <div className="flex flex-col gap-1">
      <div>
        <BadgeOfState badge={badge} />
      </div>
      {end && days_left !== null ? (
        <Text size="small">
          {daysInWords(t, days_left)} ({showDay(end)})
        </Text>
      ) : null}
      {deadline ? <Text size="small">{deadlineInWords(t, deadline)}</Text> : null}
      <Link to={`/certificates/${id}`} className="text-ui-fg-interactive txt-small hover:underline">
        {t("widget.open")}
      </Link>
    </div>
  )
}

export const config = defineWidgetConfig({
  zone: "product.details.side.before",
  id: "ocop:product-certificate",
})
