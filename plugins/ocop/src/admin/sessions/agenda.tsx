import { Alert, Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { SessionDetail, SessionItemDetail } from "../../session-detail"
import { Choice } from "../councils/choice"
import { useChangeSession, useWaitingDossiers } from "./use-sessions"

/** The dossiers of a session in order, how far each member's card is, and the way to one's own. */
export function Agenda({ session }: { session: SessionDetail }) {
  const { t, i18n } = useTranslation("council")
  const english = i18n.language.startsWith("en")
  const { mutate, error } = useChangeSession(session.id)
  const editable = session.manages && session.changes.includes("agenda")
  return (
    <Container className="flex flex-col gap-3">
      <Heading level="h2">{t("session.agenda")}</Heading>
      {session.items.length === 0 ? <Text>{t("session.agendaEmpty")}</Text> : null}
      {session.items.map((item) => (
        <div key={item.id} className="flex flex-wrap items-center justify-between gap-3 border-t pt-3">
          <div className="min-w-0 flex-1">
            <Text weight="plus">
              {item.position}.{" "}
              <Link to={`/dossiers/${item.dossier_id}`} className="text-ui-fg-interactive hover:underline">
                {item.product_title}
              </Link>
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {[item.maker_name, item.dossier_number, english ? item.sheet_title_en : item.sheet_title_vi]
                .filter(Boolean)
                .join(" · ")}
            </Text>
            <Progress session={session} item={item} />
          </div>
          {session.state === "open" && item.mine ? (
            <Button className="min-h-[44px]" asChild>
              <Link to={`/sessions/${session.id}/items/${item.id}`}>{t("session.score")}</Link>
            </Button>
          ) : null}
          {item.my_conflict ? (
            <Text size="small">{t("session.myConflict", { reason: item.my_conflict })}</Text>
          ) : null}
          {editable ? (
            <Button
              variant="transparent"
              size="small"
              onClick={() => mutate({ at: `agenda/${item.id}`, method: "DELETE" })}
            >
              {t("session.remove")}
            </Button>
          ) : null}
        </div>
      ))}
      {editable ? (
        <AddDossier onAdd={(dossier_id) => mutate({ at: "agenda", body: { dossier_id } })} />
      ) : null}
      {error ? (
        <Alert variant="error" role="alert">
          {error.message || t("failed")}
        </Alert>
      ) : null}
    </Container>
  )
}

function Progress({ session, item }: { session: SessionDetail; item: SessionItemDetail }) {
  const { t } = useTranslation("council")
  if (session.state !== "open") {
    return null
  }
  return (
    <ul className="flex flex-wrap gap-x-4" aria-label={t("session.progress")}>
      {item.progress.map(({ member_id, picks, submitted, conflict }) => (
        <li key={member_id}>
          <Text size="small" className="tabular-nums">
            {session.seats.find((seat) => seat.member_id === member_id)?.name}:{" "}
            {conflict
              ? t("session.conflict")
              : submitted
                ? t("session.submitted")
                : `${picks}/${item.criteria}`}
          </Text>
        </li>
      ))}
    </ul>
  )
}

function AddDossier({ onAdd }: { onAdd: (dossier_id: string) => void }) {
  const { t } = useTranslation("council")
  const { data } = useWaitingDossiers(true)
  const [chosen, setChosen] = useState<string>()
  if (data && data.dossiers.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {t("session.noDossiers")}
      </Text>
    )
  }
  return (
    <div className="flex flex-wrap items-center gap-2 border-t pt-3">
      <div className="min-w-[280px] flex-1">
        <Choice
          id="dossier"
          label={t("session.addDossier")}
          value={chosen}
          onChange={setChosen}
          options={(data?.dossiers ?? []).map(({ id, number, product, maker }) => ({
            value: id,
            name: [product.title, maker.name, number].filter(Boolean).join(" · "),
          }))}
        />
      </div>
      <Button
        variant="secondary"
        disabled={!chosen}
        onClick={() => {
          if (chosen) {
            onAdd(chosen)
            setChosen(undefined)
          }
        }}
      >
        {t("session.add")}
      </Button>
    </div>
  )
}
