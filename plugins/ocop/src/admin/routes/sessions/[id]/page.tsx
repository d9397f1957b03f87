import { Alert, Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams, type UIMatch } from "react-router-dom"

import { showInstant } from "../../../certificates/days"
import { Agenda } from "../../../sessions/agenda"
import { Attendance } from "../../../sessions/attendance"
import { Conflicts } from "../../../sessions/conflicts"
import { Results } from "../../../sessions/results"
import { SessionHead } from "../../../sessions/session-head"
import { useSession } from "../../../sessions/use-sessions"

/** One session: what can be done now, agenda with progress, attendance, conflicts of interest, results, log. */
const SessionPage = () => {
  const { t } = useTranslation("council")
  const { id = "" } = useParams()
  const { data, error } = useSession(id)
  if (error) {
    return <Alert variant="error">{error.message || t("loadFailed")}</Alert>
  }
  if (!data) {
    return <Skeleton className="h-64 w-full" />
  }
  const { session } = data
  return (
    <div className="flex flex-col gap-3">
      <SessionHead session={session} />
      {session.state === "closed" ? <Results session={session} manages={session.manages} /> : null}
      <Agenda session={session} />
      <Attendance session={session} editable={session.manages && session.changes.includes("attendance")} />
      <Conflicts session={session} manages={session.manages} />
      <Container className="flex flex-col gap-2">
        <Heading level="h2">{t("session.log")}</Heading>
        {session.log.map(({ position, action, at, actor_name }) => (
          <Text key={position} size="small">
            {showInstant(at)} · {t(`session.actions.${action}`)} · {actor_name ?? ""}
          </Text>
        ))}
      </Container>
    </div>
  )
}
export default SessionPage

export const handle = { breadcrumb: ({ params }: UIMatch) => <Title id={params.id ?? ""} /> }

function Title({ id }: { id: string }) {
  return useSession(id).data?.session.title ?? "…"
}
