import { Alert, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { InspectionDetail } from "../../inspection-detail"
import { BadgeOfState } from "../certificates/badge-of-state"
import { showDay } from "../certificates/days"
import { Facts } from "../certificates/facts"
import { deadlineWords } from "./deadline-words"
import { InspectionStateBadge } from "./state-badge"

/** The inspection as it stands today. */
export function InspectionFacts({ inspection }: { inspection: InspectionDetail }) {
  const { t, i18n } = useTranslation("inspection")
  const { number, product, maker, kind, subjects, state, deadline, certificate, proposal, outcome } =
    inspection
  const ground = inspection.grounds.find(({ code }) => code === proposal?.ground)
  const groundText = i18n.language.startsWith("en") ? ground?.text_en : ground?.text_vi
  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Heading>
          {number} · {product.title}
        </Heading>
        <InspectionStateBadge state={state} />
      </div>
      {deadline ? (
        <Text className={`px-6 pb-4 ${deadline.tone === "late" ? "text-ui-fg-error" : ""}`}>
          {deadlineWords(t, deadline)} ({showDay(deadline.on)})
        </Text>
      ) : null}
      {inspection.held ? (
        <Alert variant="warning" className="mx-6 mb-4">
          {t("detail.onHold")}
        </Alert>
      ) : null}
      <Facts
        facts={[
          [t("detail.planned"), inspection.planned_on && showDay(inspection.planned_on)],
          [t("detail.kind"), t(`kinds.${kind}`)],
          [t("detail.subjects"), subjects.map((subject) => t(`subjects.${subject}`)).join("; ")],
          [t("detail.maker"), maker.name],
          [
            t("detail.certificate"),
            certificate ? (
              <Link to={`/certificates/${certificate.id}`} className="text-ui-fg-interactive hover:underline">
                {certificate.number} <BadgeOfState badge={certificate.badge} />
              </Link>
            ) : (
              t("detail.noCertificate")
            ),
          ],
          [
            t("detail.proposal"),
            proposal?.proposal &&
              [
                t(`proposals.${proposal.proposal}`),
                proposal.star && t("detail.toStar", { star: proposal.star }),
              ]
                .filter(Boolean)
                .join(". "),
          ],
          [t("detail.ground"), groundText && `${proposal?.ground}) ${groundText}`],
          [t("detail.concluded"), inspection.concluded_on && showDay(inspection.concluded_on)],
          [t("detail.outcome"), outcome && t(`outcomes.${outcome}`)],
          [
            t("detail.complaint"),
            inspection.complaint_id && (
              <Link
                to={`/complaints/${inspection.complaint_id}`}
                className="text-ui-fg-interactive hover:underline"
              >
                {t("detail.openComplaint")}
              </Link>
            ),
          ],
        ]}
      />
    </Container>
  )
}
