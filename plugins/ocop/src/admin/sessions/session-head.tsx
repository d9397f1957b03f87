import { Alert, Button, Container, Heading, Text, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { SessionDetail } from "../../session-detail"
import { showDay } from "../certificates/days"
import { ResolutionDrawer } from "./resolution-drawer"
import { SessionStateBadge } from "./state-badge"
import { useChangeSession } from "./use-sessions"

/** What a session is, who is in the chair, whether there is a quorum, and what can be done with it now. */
export function SessionHead({ session }: { session: SessionDetail }) {
  const { t } = useTranslation("council")
  const prompt = usePrompt()
  const { mutate, isPending, error } = useChangeSession(session.id)
  const [resolving, setResolving] = useState(false)
  const { actions, quorum } = session
  const chair = session.seats.find(({ member_id }) => member_id === session.chair_id)

  const confirm = async (title: string, description: string, confirmText: string) =>
    prompt({
      title,
      description,
      confirmText,
      cancelText: t("session.back"),
      variant: "confirmation",
    })
  const close = async () => {
    if (session.setting.gates === "resolution") {
      setResolving(true)
    } else if (await confirm(t("session.confirmClose"), t("session.closeHint"), t("session.close"))) {
      mutate({ at: "close" })
    }
  }
  const cancel = async () => {
    if (await confirm(t("session.confirmCancel"), t("session.cancelHint"), t("session.cancel"))) {
      mutate({ at: "cancel" })
    }
  }

  return (
    <Container className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="flex flex-wrap items-center gap-3">
          <Heading>{session.title}</Heading>
          <SessionStateBadge state={session.state} />
        </div>
        <div className="flex flex-wrap gap-2">
          {actions.includes("cancel") ? (
            <Button variant="secondary" isLoading={isPending} onClick={cancel}>
              {t("session.cancel")}
            </Button>
          ) : null}
          {actions.includes("open") ? (
            <Button isLoading={isPending} onClick={() => mutate({ at: "open" })}>
              {t("session.open")}
            </Button>
          ) : null}
          {actions.includes("close") ? (
            <Button isLoading={isPending} onClick={close}>
              {t("session.close")}
            </Button>
          ) : null}
        </div>
      </div>
      <Text>
        {session.council.name} · {showDay(session.held_on)} · {session.place}
      </Text>
      <Text className="text-ui-fg-subtle">
        {t("session.quorum", quorum)}
        {chair ? ` · ${t("session.chair")}: ${chair.name}` : ""}
      </Text>
      {session.untold.length > 0 ? (
        <div className="flex flex-wrap items-center gap-3">
          <Text>{t("session.untold", { count: session.untold.length })}</Text>
          {session.my_member_id === session.chair_id ? (
            <Button variant="secondary" isLoading={isPending} onClick={() => mutate({ at: "close" })}>
              {t("session.tell")}
            </Button>
          ) : null}
        </div>
      ) : null}
      {error ? (
        <Alert variant="error" role="alert">
          {error.message || t("failed")}
        </Alert>
      ) : null}
      {resolving ? <ResolutionDrawer session={session} onClose={() => setResolving(false)} /> : null}
    </Container>
  )
}
