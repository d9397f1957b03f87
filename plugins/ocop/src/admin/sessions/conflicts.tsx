import { Alert, Button, Container, Heading, Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { SessionDetail } from "../../session-detail"
import { Choice } from "../councils/choice"
import { useChangeSession } from "./use-sessions"

/** Conflicts of interest: those declared, and a form for more. Members declare their own. */
export function Conflicts({ session, manages }: { session: SessionDetail; manages: boolean }) {
  const { t } = useTranslation("council")
  const { mutate, error } = useChangeSession(session.id)
  const editable = session.changes.includes("conflict") && (manages || session.my_member_id !== null)
  const subjectOf = (seller_id: string | null, item_id: string | null) =>
    session.items.find((item) => item.id === item_id)?.product_title ??
    session.items.find((item) => item.maker_seller_id === seller_id)?.maker_name ??
    t("session.maker")
  return (
    <Container className="flex flex-col gap-3">
      <Heading level="h2">{t("session.conflicts")}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {t("session.conflictsHint")}
      </Text>
      {session.conflicts.length === 0 ? <Text size="small">{t("session.noConflicts")}</Text> : null}
      {session.conflicts.map(({ id, member_id, seller_id, item_id, reason }) => (
        <div key={id} className="flex flex-wrap items-center justify-between gap-2 border-t pt-2">
          <Text size="small">
            {session.seats.find((seat) => seat.member_id === member_id)?.name} ·{" "}
            {subjectOf(seller_id, item_id)} · {reason}
          </Text>
          {manages && session.changes.includes("conflict") ? (
            <Button
              size="small"
              variant="transparent"
              onClick={() => mutate({ at: `conflicts/${id}`, method: "DELETE" })}
            >
              {t("session.lift")}
            </Button>
          ) : null}
        </div>
      ))}
      {editable && session.items.length > 0 ? (
        <DeclareForm
          session={session}
          manages={manages}
          onDeclare={(body) => mutate({ at: "conflicts", body })}
        />
      ) : null}
      {error ? (
        <Alert variant="error" role="alert">
          {error.message || t("failed")}
        </Alert>
      ) : null}
    </Container>
  )
}

type DeclareFormProps = { session: SessionDetail; manages: boolean; onDeclare: (body: object) => void }

function DeclareForm({ session, manages, onDeclare }: DeclareFormProps) {
  const { t } = useTranslation("council")
  const [member, setMember] = useState(session.my_member_id ?? undefined)
  const [item, setItem] = useState<string>()
  const [reason, setReason] = useState("")
  const chosen = session.items.find(({ id }) => id === item)
  return (
    <div className="grid grid-cols-1 gap-2 border-t pt-3 md:grid-cols-4">
      {manages ? (
        <Choice
          id="conflict-member"
          label={t("session.member")}
          value={member}
          onChange={setMember}
          options={session.seats.map(({ member_id, name }) => ({ value: member_id, name }))}
        />
      ) : null}
      <Choice
        id="conflict-item"
        label={t("session.product")}
        value={item}
        onChange={setItem}
        options={session.items.map(({ id, product_title, maker_name }) => ({
          value: id,
          name: `${product_title} · ${maker_name}`,
        }))}
      />
      <Input
        aria-label={t("session.conflictReason")}
        placeholder={t("session.conflictReason")}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button
          variant="secondary"
          disabled={!member || !chosen || !reason.trim()}
          onClick={() => onDeclare({ member_id: member, seller_id: chosen?.maker_seller_id, reason })}
        >
          {t("session.allOfMaker")}
        </Button>
        <Button
          variant="secondary"
          disabled={!member || !chosen || !reason.trim()}
          onClick={() => onDeclare({ member_id: member, item_id: chosen?.id, reason })}
        >
          {t("session.onlyItem")}
        </Button>
      </div>
    </div>
  )
}
