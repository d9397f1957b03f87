import { Container, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { DossierDetail } from "../../dossier-detail"
import { showDay } from "../certificates/days"
import { Facts } from "../certificates/facts"
import { DeadlineWords } from "./deadline-words"
import { DossierStateBadge } from "./state-badge"

/** Whose dossier it is, of what, and where it stands today. */
export function DossierFacts({ dossier }: { dossier: DossierDetail }) {
  const { t, i18n } = useTranslation("ocopDossier")
  const { product, maker, commune, numbers, sheet } = dossier
  const english = i18n.language.startsWith("en")
  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Heading>{product.title}</Heading>
        <DossierStateBadge state={dossier.state} />
      </div>
      <Facts
        facts={[
          [t("detail.deadline"), dossier.deadline ? <DeadlineWords deadline={dossier.deadline} /> : null],
          [t("detail.maker"), maker.name],
          [t("detail.commune"), english ? commune.name_en : commune.name],
          [t("detail.kind"), t(`kind.${dossier.kind}`)],
          [t("detail.sheet"), `${sheet.code} · ${english ? sheet.title_en : sheet.title_vi}`],
          [t("detail.level"), t(`level.${dossier.level}`)],
          [
            t("detail.number"),
            numbers
              .filter(({ kind }) => kind === "registration")
              .map(({ level, number }) => `${number} (${t(`level.${level}`)})`)
              .join(", "),
          ],
          [t("detail.code"), dossier.product_code],
          [t("detail.openedOn"), showDay(dossier.opened_on)],
          [t("detail.lateReason"), dossier.late_reason],
          [
            t("detail.certificate"),
            dossier.certificate_id ? (
              <Link
                to={`/certificates/${dossier.certificate_id}`}
                className="text-ui-fg-interactive hover:underline"
              >
                {t("detail.openCertificate")}
              </Link>
            ) : null,
          ],
        ]}
      />
    </Container>
  )
}
