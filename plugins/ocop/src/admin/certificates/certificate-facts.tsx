import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { CertificateDetail } from "../../certificate-detail"
import { BadgeOfState } from "./badge-of-state"
import { deadlineInWords, showDay } from "./days"
import { Facts } from "./facts"
import { useRuleBook } from "./use-certificates"

/** The certificate as it stands today. */
export function CertificateFacts({ certificate }: { certificate: CertificateDetail }) {
  const { t, i18n } = useTranslation("ocop")
  const { data: ruleBook } = useRuleBook()
  const { badge, product, deadline, number } = certificate
  const ruleSet = ruleBook?.rule_sets.find(({ id }) => id === badge?.rule_set_id)
  const set = ruleSet?.product_sets.find(({ code }) => code === badge?.product_set)
  const title = i18n.language.startsWith("en") ? set?.title_en : set?.title_vi
  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Heading>{product?.title ?? number}</Heading>
        <BadgeOfState badge={badge} />
      </div>
      {deadline ? (
        <Text className={`px-6 pb-4 ${deadline.days < 0 ? "text-ui-fg-error" : ""}`}>
          {deadlineInWords(t, deadline)} ({showDay(deadline.on)})
        </Text>
      ) : null}
      {badge?.awaiting_centre ? <Text className="px-6 pb-4">{t("awaitingCentre")}</Text> : null}
      {badge ? (
        <Facts
          facts={[
            [t("fields.certificate_number"), badge.certificate_number || null],
            [t("detail.validUntil"), badge.valid_until && showDay(badge.valid_until)],
            [t("fields.reason"), badge.reason],
            [t("detail.lastStar"), badge.last_star && t("stars", { count: badge.last_star })],
            [t("fields.total_score"), badge.total_score?.toLocaleString(i18n.language)],
            [t("fields.decision_number"), `${badge.decision_number} (${showDay(badge.decided_on)})`],
            [t("fields.authority"), `${badge.authority} (${t(`levels.${badge.authority_level}`)})`],
            [t("fields.issued_on"), badge.issued_on && showDay(badge.issued_on)],
            [t("fields.expires_on"), badge.expires_on && showDay(badge.expires_on)],
            [t("fields.extended_until"), badge.extended_until && showDay(badge.extended_until)],
            [
              t("detail.renewalWindow"),
              badge.state !== "revoked" && badge.renewal_opens_on && badge.renewal_due_on
                ? `${showDay(badge.renewal_opens_on)} – ${showDay(badge.renewal_due_on)}`
                : null,
            ],
            [t("fields.rule_set_id"), ruleSet?.decision ?? badge.rule_set_id],
            [
              t("fields.product_set"),
              badge.product_set && [badge.product_set, title].filter(Boolean).join(" · "),
            ],
          ]}
        />
      ) : null}
      {product ? (
        <div className="border-t px-6 py-3">
          <Link to={`/products/${product.id}`} className="text-ui-fg-interactive txt-small hover:underline">
            {t("detail.openProduct")}
          </Link>
        </div>
      ) : null}
    </Container>
  )
}
