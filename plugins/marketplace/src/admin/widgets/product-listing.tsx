import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { LABEL_FIELDS } from "../../modules/seller/listing-values"
import type { ListingDetail } from "../../queries/read-listing-detail"
import { Fact } from "../forms/fact"
import { ListingDrawer } from "../listings/listing-drawer"
import { useListing } from "../listings/use-listing"

const dayInVietnam = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh" })

/** Who makes a product, who sells it, and what its label says. */
const ProductListing = ({ data: product }: { data: { id: string } }) => {
  const { t } = useTranslation("marketplace")
  const { data, isError } = useListing(product.id)
  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Heading level="h2">{t("listing.title")}</Heading>
        {data ? <ListingDrawer productId={product.id} listing={data.listing} /> : null}
      </div>
      {data?.listing ? <ListingFacts listing={data.listing} /> : null}
      {data && !data.listing ? (
        <Text size="small" className="px-6 pb-4">
          {t("listing.none")}
        </Text>
      ) : null}
      {isError ? (
        <Text size="small" className="text-ui-fg-error px-6 pb-4">
          {t("loadFailed")}
        </Text>
      ) : null}
    </Container>
  )
}
export default ProductListing

function ListingFacts({ listing }: { listing: ListingDetail }) {
  const { t, i18n } = useTranslation("marketplace")
  const { maker, seller, branch, product_set, holds } = listing
  const isEnglish = i18n.language.startsWith("en")
  return (
    <>
      <Fact name={t("listing.maker")}>
        <SellerLink seller={maker} />
      </Fact>
      <Fact name={t("listing.seller")}>
        <SellerLink seller={seller} />
        {maker.id === seller.id ? null : (
          <Text size="small" className="text-ui-fg-subtle">
            {t("listing.consignment")}
          </Text>
        )}
      </Fact>
      {holds.map((hold) => (
        <Fact key={hold.id} name={t("listing.onHold")}>
          <Text size="small">{hold.note ?? t("listing.onHoldNoNote")}</Text>
          <Text size="small" className="text-ui-fg-subtle">
            {t("listing.onHoldSince", { day: dayInVietnam.format(new Date(hold.since)) })}
          </Text>
        </Fact>
      ))}
      <Fact name={t("listing.branch")}>{t(`branches.${branch}`)}</Fact>
      {product_set ? <Fact name={t("listing.product_set")}>{product_set}</Fact> : null}
      {LABEL_FIELDS.map((field) => (
        <Fact key={field} name={t(`label.${field}`)}>
          {isEnglish ? (listing[`${field}_en`] ?? listing[field]) : listing[field]}
        </Fact>
      ))}
    </>
  )
}

function SellerLink({ seller }: { seller: { id: string; name: string } }) {
  return (
    <Link to={`/sellers/${seller.id}`} className="text-ui-fg-interactive hover:underline">
      {seller.name}
    </Link>
  )
}

export const config = defineWidgetConfig({
  zone: "product.details.after",
  id: "marketplace:product-listing",
})
