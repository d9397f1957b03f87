import { Container, Heading, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { showAverage } from "../../modules/council/show-average"
import { stars } from "../../scoring/gates"
import type { Star } from "../../scoring/sheet"
import type { SessionDetail } from "../../session-detail"

/** What a closed session found, with the papers to print and sign. */
export function Results({ session, manages }: { session: SessionDetail; manages: boolean }) {
  const { t, i18n } = useTranslation("council")
  const base = `/admin/ocop/sessions/${session.id}`
  const starOf = (star: Star | null) =>
    star === null ? t("session.noStar") : t("session.stars", { count: star })
  return (
    <Container className="flex flex-col gap-3 p-0">
      <Heading level="h2" className="px-6 pt-4">
        {t("session.results")}
      </Heading>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("session.product")}</Table.HeaderCell>
              <Table.HeaderCell>{t("session.average")}</Table.HeaderCell>
              <Table.HeaderCell>{t("session.byPoints")}</Table.HeaderCell>
              <Table.HeaderCell>{t("session.byGates")}</Table.HeaderCell>
              <Table.HeaderCell>{t("session.star")}</Table.HeaderCell>
              <Table.HeaderCell>{t("session.sheets")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {session.items.map((item) => {
              const result = session.results.find(({ item_id }) => item_id === item.id)
              const missed = result ? stars.find((star) => !result.gates[star].passed) : undefined
              return result ? (
                <Table.Row key={item.id}>
                  <Table.Cell className="py-2">
                    <Link
                      to={`/dossiers/${item.dossier_id}`}
                      className="text-ui-fg-interactive hover:underline"
                    >
                      {item.product_title}
                    </Link>
                    {missed ? (
                      <Text size="xsmall" className="text-ui-fg-subtle whitespace-normal">
                        {t("session.missedGates", {
                          star: missed,
                          criteria: result.gates[missed].missed.map(({ criterion }) => criterion).join(", "),
                        })}
                      </Text>
                    ) : null}
                  </Table.Cell>
                  <Table.Cell className="tabular-nums">
                    {showAverage(result.average, i18n.language.startsWith("en") ? "en-US" : "vi-VN")} (
                    {result.average.sum}/{result.average.count})
                  </Table.Cell>
                  <Table.Cell>{starOf(result.star_by_points)}</Table.Cell>
                  <Table.Cell>{starOf(result.star_by_gates)}</Table.Cell>
                  <Table.Cell>
                    <Text size="small" weight="plus">
                      {starOf(result.star)}
                    </Text>
                  </Table.Cell>
                  <Table.Cell className="py-2">
                    {result.members
                      .filter(({ member_id }) => manages || member_id === session.my_member_id)
                      .map(({ member_id, name, total }) => (
                        <a
                          key={member_id}
                          href={`${base}/items/${item.id}/sheets/${member_id}`}
                          target="_blank"
                          rel="noreferrer"
                          className="text-ui-fg-interactive block hover:underline"
                        >
                          {name}: {total}
                        </a>
                      ))}
                  </Table.Cell>
                </Table.Row>
              ) : null
            })}
          </Table.Body>
        </Table>
      </div>
      <div className="flex flex-wrap gap-4 px-6 pb-4">
        {(["minutes", "result-table"] as const).map((paper) => (
          <a
            key={paper}
            href={`${base}/${paper}`}
            target="_blank"
            rel="noreferrer"
            className="text-ui-fg-interactive flex min-h-[44px] items-center hover:underline"
          >
            {t(paper === "minutes" ? "session.minutes" : "session.resultTable")} (PDF)
          </a>
        ))}
      </div>
    </Container>
  )
}
