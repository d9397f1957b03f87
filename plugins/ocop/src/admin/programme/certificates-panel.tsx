import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { badgeStates } from "../../modules/certificate/certificate-transitions"
import type { ProgrammeOverview } from "../../programme-overview"
import { showDay } from "../certificates/days"

/** Certificates by state, and those that end soon. */
export function CertificatesPanel({
  certificates,
  expiring,
}: Pick<ProgrammeOverview, "certificates" | "expiring">) {
  const { t } = useTranslation("ocopDossier")
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("overview.certificates")}
      </Heading>
      <div className="grid grid-cols-2 md:grid-cols-3">
        {badgeStates.map((state) => (
          <Link
            key={state}
            to={`/certificates?show=${state}`}
            className="hover:bg-ui-bg-base-hover border-t px-6 py-2"
          >
            <Text size="small" className="text-ui-fg-subtle">
              {t(`overview.certificateStates.${state}`)}
            </Text>
            <Text weight="plus">{certificates[state]}</Text>
          </Link>
        ))}
      </div>
      <Text weight="plus" className="border-t px-6 py-3">
        {t("overview.expiring")}
      </Text>
      {expiring.length === 0 ? (
        <Text size="small" className="px-6 pb-4">
          {t("overview.noExpiring")}
        </Text>
      ) : null}
      {expiring.map(({ id, number, product, valid_until, days_left }) => (
        <div key={id} className="flex justify-between gap-4 border-t px-6 py-2">
          <Link to={`/certificates/${id}`} className="txt-small text-ui-fg-interactive hover:underline">
            {product ?? number}
          </Link>
          <Text size="small">
            {t("overview.endsIn", { count: days_left })} · {showDay(valid_until)}
          </Text>
        </div>
      ))}
    </Container>
  )
}
