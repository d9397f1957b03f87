import { Button, Container, Drawer, Label, Text, Textarea, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { DossierDetail, OfferedAction } from "../../dossier-detail"
import { useSendToDossier } from "./use-dossiers"

const negative = ["return_to_maker", "return_for_completion", "withdraw"]

/** The buttons that the table of transitions gives to whoever looks at the dossier. */
export function ActionBar({ dossier }: { dossier: DossierDetail }) {
  const { t } = useTranslation("ocopDossier")
  const atDesk = dossier.actions.filter(({ door }) => door === "desk")
  const doors = new Set(dossier.actions.map(({ door }) => door))
  if (dossier.actions.length === 0) {
    return null
  }
  return (
    <Container className="flex flex-wrap items-center gap-2 px-6 py-4">
      <Text size="small" weight="plus" className="mr-2">
        {t("act.heading")}
      </Text>
      {atDesk.map((offered) => (
        <ActionButton key={offered.action} dossier={dossier} offered={offered} />
      ))}
      {doors.has("session") ? <Text size="small">{t("act.bySession")}</Text> : null}
      {doors.has("decision") ? (
        <Text size="small">
          {t("act.byDecision")}{" "}
          <Link to="/decisions" className="text-ui-fg-interactive hover:underline">
            {t("act.toDecisions")}
          </Link>
        </Text>
      ) : null}
    </Container>
  )
}

function ActionButton({ dossier, offered }: { dossier: DossierDetail; offered: OfferedAction }) {
  const { t } = useTranslation("ocopDossier")
  const [isOpen, setOpen] = useState(false)
  const [comment, setComment] = useState("")
  const { mutate, isPending, error } = useSendToDossier(dossier.id, "/actions")
  const { action, needs_comment } = offered
  const name = t(`action.${action}`)
  const send = () =>
    mutate(
      { action, comment: comment || null, seen_position: dossier.steps.length },
      {
        onSuccess: () => {
          toast.success(name)
          setOpen(false)
          setComment("")
        },
      },
    )
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant={negative.includes(action) ? "secondary" : "primary"}>
          {name}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{name}</Drawer.Title>
          <Drawer.Description>{dossier.product.title}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-2">
          <Label htmlFor={`comment-${action}`} size="small" weight="plus">
            {t("act.comment")}
          </Label>
          <Textarea
            id={`comment-${action}`}
            rows={8}
            required={needs_comment}
            value={comment}
            onChange={(event) => setComment(event.target.value)}
          />
          {error ? (
            <Text size="small" className="text-ui-fg-error" role="alert">
              {error.message}
            </Text>
          ) : null}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button variant="secondary">{t("cancel")}</Button>
          </Drawer.Close>
          <Button onClick={send} isLoading={isPending} disabled={needs_comment && !comment.trim()}>
            {t("act.confirm")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
