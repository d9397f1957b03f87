import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { ProgrammeOverview } from "../../programme-overview"

/** Open dossiers by state, the late ones named first. */
export function Queues({ queues }: Pick<ProgrammeOverview, "queues">) {
  const { t } = useTranslation("ocopDossier")
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("overview.queues")}
      </Heading>
      <div className="grid grid-cols-2 md:grid-cols-4">
        {queues.map(({ state, count, soon, late }) => (
          <Link
            key={state}
            to={`/dossiers?show=${state}`}
            className="hover:bg-ui-bg-base-hover flex flex-col border-t px-6 py-3"
          >
            <Text size="small" className="text-ui-fg-subtle">
              {t(`state.${state}`)}
            </Text>
            <Text size="xlarge" weight="plus">
              {count}
            </Text>
            <Text size="small" className={late > 0 ? "text-ui-fg-error" : "text-ui-fg-subtle"}>
              {[
                late > 0 ? t("overview.late", { count: late }) : "",
                soon > 0 ? t("overview.soon", { count: soon }) : "",
              ]
                .filter(Boolean)
                .join(", ") || (count > 0 ? t("overview.onTime") : "–")}
            </Text>
          </Link>
        ))}
      </div>
    </Container>
  )
}
