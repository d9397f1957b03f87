import { Alert, Button, Container, Heading, Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { Seat } from "../../modules/council/seats"
import type { SessionDetail } from "../../session-detail"
import { useChangeSession } from "./use-sessions"

/** Who is there; of who isn't, why. Each note is saved by itself. */
export function Attendance({ session, editable }: { session: SessionDetail; editable: boolean }) {
  const { t } = useTranslation("council")
  const { mutate, error } = useChangeSession(session.id)
  const note = (seat: Seat, present: boolean, reason?: string) =>
    mutate({
      at: "attendance",
      body: { notes: [{ member_id: seat.member_id, present, ...(reason ? { reason } : {}) }] },
    })
  return (
    <Container className="flex flex-col gap-3">
      <Heading level="h2">{t("session.attendance")}</Heading>
      {session.seats.map((seat) => (
        <SeatRow key={seat.member_id} seat={seat} editable={editable} onNote={note} />
      ))}
      {error ? (
        <Alert variant="error" role="alert">
          {error.message || t("failed")}
        </Alert>
      ) : null}
    </Container>
  )
}

type SeatRowProps = {
  seat: Seat
  editable: boolean
  onNote: (seat: Seat, present: boolean, reason?: string) => void
}

function SeatRow({ seat, editable, onNote }: SeatRowProps) {
  const { t } = useTranslation("council")
  const [reason, setReason] = useState(seat.reason ?? "")
  const [absent, setAbsent] = useState(seat.present === false)
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 border-t pt-3">
      <div className="min-w-0 flex-1">
        <Text>{seat.name}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t(`roles.${seat.role}`)} · {seat.organisation}
          {seat.present === false && seat.reason ? ` · ${seat.reason}` : ""}
        </Text>
      </div>
      {editable ? (
        <div className="flex flex-wrap items-center gap-2" role="group" aria-label={seat.name}>
          {absent ? (
            <Input
              aria-label={t("session.reason")}
              placeholder={t("session.reason")}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              onBlur={() => (reason.trim() ? onNote(seat, false, reason) : undefined)}
            />
          ) : null}
          <Button
            className="min-h-[44px]"
            variant={seat.present ? "primary" : "secondary"}
            aria-pressed={seat.present === true}
            onClick={() => {
              setAbsent(false)
              onNote(seat, true)
            }}
          >
            {t("session.present")}
          </Button>
          <Button
            className="min-h-[44px]"
            variant={absent ? "primary" : "secondary"}
            aria-pressed={absent}
            onClick={() => setAbsent(true)}
          >
            {t("session.absent")}
          </Button>
        </div>
      ) : (
        <Text size="small">
          {seat.present === null ? "–" : t(seat.present ? "session.present" : "session.absent")}
        </Text>
      )}
    </div>
  )
}
