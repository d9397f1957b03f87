import { Button, Container, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { DELIVERY_ZONES } from "../../modules/seller/delivery-zones"
import type { SellerDetail } from "../../queries/read-seller-detail"
import { Fact } from "../forms/fact"
import { showPhone } from "./show-phone"
import { StateActions } from "./state-actions"
import { StateBadge } from "./state-badge"

const dong = new Intl.NumberFormat("vi-VN")

/** What is known of a seller, and what can be done with it. */
export function SellerFacts({ seller }: { seller: SellerDetail }) {
  const { t, i18n } = useTranslation("marketplace")
  const { commune, terms, bank_account } = seller
  const communeName = i18n.language.startsWith("en") ? commune?.name_en : commune?.name
  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div className="flex flex-wrap items-center gap-3">
          <Heading>{seller.name}</Heading>
          <StateBadge state={seller.state} />
        </div>
        <div className="flex gap-2">
          <Button size="small" variant="secondary" asChild>
            <Link to={`/sellers/${seller.id}/edit`}>{t("detail.edit")}</Link>
          </Button>
          <StateActions seller={seller} />
        </div>
      </div>
      {seller.picture_url ? (
        <img src={seller.picture_url} alt="" className="mx-6 mb-4 h-32 rounded-md object-cover" />
      ) : null}
      <Fact name={t("fields.handle")}>{seller.handle}</Fact>
      <Fact name={t("fields.legal_form")}>{t(`legalForms.${seller.legal_form}`)}</Fact>
      <Fact name={t("fields.tax_code")}>{seller.tax_code}</Fact>
      <Fact name={t("fields.representative")}>{seller.representative}</Fact>
      <Fact name={t("fields.phone")}>{seller.phone && showPhone(seller.phone)}</Fact>
      <Fact name={t("fields.email")}>{seller.email}</Fact>
      <Fact name={t("fields.address")}>{[seller.address, communeName].filter(Boolean).join(", ")}</Fact>
      <Fact name={t("detail.delivery")}>
        {terms.delivery
          ? DELIVERY_ZONES.map(({ zone }) => (
              <div key={zone}>
                {t(`zones.${zone}`)}: {dong.format(terms.delivery?.[zone] ?? 0)} ₫
              </div>
            ))
          : t("detail.noDelivery")}
      </Fact>
      <Fact name={t("detail.pickup")}>{terms.pickup ? t("detail.pickupYes") : t("detail.pickupNo")}</Fact>
      <Fact name={t("detail.bank")}>
        {bank_account
          ? `${bank_account.account_name} · ${bank_account.account_number} · ${bank_account.bank_bin}`
          : null}
      </Fact>
      <Fact name={t("detail.story")}>
        {i18n.language.startsWith("en") ? (seller.story_en ?? seller.story) : seller.story}
      </Fact>
    </Container>
  )
}
