import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { showDay } from "../certificates/days"
import { useRulings } from "./use-rulings"

/** Decisions on dossiers so far, with what each said of every dossier. */
export function RulingList() {
  const { t } = useTranslation("ocopDossier")
  const { data } = useRulings()
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("ruling.list")}
      </Heading>
      {data?.decisions.length === 0 ? (
        <Text size="small" className="px-6 pb-4">
          {t("ruling.empty")}
        </Text>
      ) : null}
      {data?.decisions.map(({ id, number, decided_on, authority, signer, lines }) => (
        <div key={id} className="border-t px-6 py-3">
          <Text size="small" weight="plus">
            {number} · {showDay(decided_on)}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {authority} · {signer}
          </Text>
          <ul>
            {lines.map(({ dossier, verdict, star, reason }) => (
              <li key={dossier.id}>
                <Text size="small">
                  <Link to={`/dossiers/${dossier.id}`} className="text-ui-fg-interactive hover:underline">
                    {dossier.product.title}
                  </Link>{" "}
                  · {t(`action.${verdict}`)}
                  {star ? ` · ${t("ruling.stars", { count: star })}` : ""}
                  {reason ? ` · ${reason}` : ""}
                </Text>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Container>
  )
}
