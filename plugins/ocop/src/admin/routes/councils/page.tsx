import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { Alert, Button, Container, Heading, StatusBadge, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { showDay } from "../../certificates/days"
import { useCouncils } from "../../councils/use-councils"

/** Councils and assistance teams, those in force first. */
const CouncilsPage = () => {
  const { t } = useTranslation("council")
  const { data, isError } = useCouncils()
  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Heading>{t("councils")}</Heading>
        <Button size="small" variant="secondary" asChild>
          <Link to="/councils/new">{t("council.create")}</Link>
        </Button>
      </div>
      {isError ? <Alert variant="error">{t("loadFailed")}</Alert> : null}
      {data?.councils.length === 0 ? <Text className="px-6 pb-6">{t("council.empty")}</Text> : null}
      {data && data.councils.length > 0 ? (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{t("council.name")}</Table.HeaderCell>
                <Table.HeaderCell>{t("council.level")}</Table.HeaderCell>
                <Table.HeaderCell>{t("council.decision")}</Table.HeaderCell>
                <Table.HeaderCell>{t("council.members")}</Table.HeaderCell>
                <Table.HeaderCell>{t("session.state")}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data.councils.map((council) => (
                <Table.Row key={council.id}>
                  <Table.Cell className="py-2">
                    <Link to={`/councils/${council.id}`} className="text-ui-fg-interactive hover:underline">
                      {council.name}
                    </Link>
                    <Text size="xsmall" className="text-ui-fg-subtle">
                      {t(`kinds.${council.kind}`)}
                    </Text>
                  </Table.Cell>
                  <Table.Cell>{t(`levels.${council.level}`)}</Table.Cell>
                  <Table.Cell>
                    {council.decision_number} · {showDay(council.decided_on)}
                  </Table.Cell>
                  <Table.Cell>{t("council.count", { count: council.members.length })}</Table.Cell>
                  <Table.Cell>
                    <StatusBadge color={council.in_force ? "green" : "grey"}>
                      {t(council.in_force ? "council.inForce" : "council.ended")}
                    </StatusBadge>
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      ) : null}
    </Container>
  )
}
export default CouncilsPage

export const config = defineRouteConfig({ label: "councils", translationNs: "council", icon: Users })

export const handle = { breadcrumb: () => <Title /> }

function Title() {
  return useTranslation("council").t("councils")
}
