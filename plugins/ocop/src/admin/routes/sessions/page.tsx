import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Calendar } from "@medusajs/icons"
import { Alert, Button, Container, Heading, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { showDay } from "../../certificates/days"
import { SessionStateBadge } from "../../sessions/state-badge"
import { useSessions } from "../../sessions/use-sessions"

/** Sessions of councils, those going on and to come first. */
const SessionsPage = () => {
  const { t } = useTranslation("council")
  const { data, isError } = useSessions()
  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Heading>{t("sessions")}</Heading>
        <Button size="small" variant="secondary" asChild>
          <Link to="/sessions/new">{t("session.create")}</Link>
        </Button>
      </div>
      {isError ? <Alert variant="error">{t("loadFailed")}</Alert> : null}
      {data?.sessions.length === 0 ? <Text className="px-6 pb-6">{t("session.empty")}</Text> : null}
      {data && data.sessions.length > 0 ? (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{t("session.title")}</Table.HeaderCell>
                <Table.HeaderCell>{t("session.heldOn")}</Table.HeaderCell>
                <Table.HeaderCell>{t("session.council")}</Table.HeaderCell>
                <Table.HeaderCell>{t("session.agenda")}</Table.HeaderCell>
                <Table.HeaderCell>{t("session.state")}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data.sessions.map(({ id, title, place, held_on, council, items, state }) => (
                <Table.Row key={id}>
                  <Table.Cell className="py-2">
                    <Link to={`/sessions/${id}`} className="text-ui-fg-interactive hover:underline">
                      {title}
                    </Link>
                    <Text size="xsmall" className="text-ui-fg-subtle">
                      {place}
                    </Text>
                  </Table.Cell>
                  <Table.Cell>{showDay(held_on)}</Table.Cell>
                  <Table.Cell>{council.name}</Table.Cell>
                  <Table.Cell>{t("session.items", { count: items })}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap">
                    <SessionStateBadge state={state} />
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
export default SessionsPage

export const config = defineRouteConfig({ label: "sessions", translationNs: "council", icon: Calendar })

export const handle = { breadcrumb: () => <Title /> }

function Title() {
  return useTranslation("council").t("sessions")
}
