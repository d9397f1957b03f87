import { Button, Input, StatusBadge, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { IdeaRecord } from "../../idea-records"
import type { IdeaAction, IdeaState } from "../../modules/dossier/idea-transitions"
import { showDay } from "../certificates/days"
import { useMoveIdea } from "./use-ideas"

const colors: Record<IdeaState, "blue" | "green" | "grey"> = {
  registered: "blue",
  potential: "green",
  declined: "grey",
  in_dossier: "green",
  withdrawn: "grey",
}

/** One idea with what staff can do about it. */
export function IdeaCard({ idea }: { idea: IdeaRecord }) {
  const { t, i18n } = useTranslation("ocopDossier")
  const [comment, setComment] = useState("")
  const { mutate, isPending, error } = useMoveIdea(idea.id)
  const offered = idea.next.filter(({ who }) => who.permission !== null)
  const needsReason = offered.some(({ needs_comment }) => needs_comment)
  const move = (action: IdeaAction) =>
    mutate({ action, comment: comment || null }, { onSuccess: () => toast.success(t("saved")) })
  const place = i18n.language.startsWith("en") ? idea.commune.name_en : idea.commune.name
  const last = idea.steps.at(-1)
  return (
    <div className="flex flex-col gap-2 border-t px-6 py-4">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div>
          <Text weight="plus">{idea.name}</Text>
          <Text size="small" className="text-ui-fg-subtle">
            {[idea.maker.name, place, showDay(idea.registered_on)].join(" · ")}
          </Text>
        </div>
        <StatusBadge color={colors[idea.state]}>{t(`idea.states.${idea.state}`)}</StatusBadge>
      </div>
      <Text size="small">{idea.description}</Text>
      {idea.local_roots ? (
        <Text size="small">
          {t("idea.roots")}: {idea.local_roots}
        </Text>
      ) : null}
      {idea.needs ? (
        <Text size="small">
          {t("idea.needs")}: {idea.needs}
        </Text>
      ) : null}
      {last?.comment ? (
        <Text size="small" className="text-ui-fg-subtle">
          {showDay(last.on)} · {last.comment}
        </Text>
      ) : null}
      {offered.length > 0 ? (
        <div className="flex flex-wrap items-center gap-2">
          {needsReason ? (
            <Input
              size="small"
              aria-label={t("idea.reason")}
              placeholder={t("idea.reason")}
              value={comment}
              onChange={(event) => setComment(event.target.value)}
            />
          ) : null}
          {offered.map(({ action }) => (
            <Button
              key={action}
              size="small"
              variant={action === "decline" ? "secondary" : "primary"}
              isLoading={isPending}
              onClick={() => move(action)}
            >
              {t(`idea.actions.${action}`)}
            </Button>
          ))}
        </div>
      ) : null}
      {error ? (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {error.message}
        </Text>
      ) : null}
    </div>
  )
}
