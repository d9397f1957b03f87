import { Alert, Button, Heading, Text, Textarea } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { OPINION, opinionOf, RAISED, groundsOf } from "../../modules/council/scorecard-entries"
import { eliminationsOf } from "../../scoring/eliminations"
import type { SheetScore } from "../../scoring/score-sheet"
import type { Sheet } from "../../scoring/sheet"
import type { CardSync, CardView } from "./card-sync"
import { textIn } from "./in-language"

type FinalStepProps = {
  sheet: Sheet
  score: SheetScore
  view: CardView
  sync: CardSync
  submitted: boolean
  pending: boolean
  error: string | null
  onSubmit: () => void
  onTakeBack: () => void
  onJump: (criterion: string) => void
}

/** The end of a card: grounds of elimination, the opinion, and handing in. */
export function FinalStep(props: FinalStepProps) {
  const { sheet, score, view, sync, submitted, pending, error, onSubmit, onTakeBack, onJump } = props
  const { t, i18n } = useTranslation("council")
  const raised = groundsOf(view.entries)
  return (
    <section className="flex flex-col gap-4">
      <Heading>{t("scoring.finish")}</Heading>
      <fieldset disabled={submitted} className="flex flex-col gap-1">
        <legend className="pb-1 text-sm font-medium">{t("scoring.grounds")}</legend>
        {eliminationsOf(sheet).map((ground) => (
          <label key={ground.ref} className="flex min-h-[44px] items-center gap-3">
            <input
              type="checkbox"
              className="h-6 w-6 shrink-0"
              checked={raised.includes(ground.ref)}
              onChange={(event) => sync.change("ground", ground.ref, event.target.checked ? RAISED : null)}
            />
            <span className="text-sm">
              {ground.criterion ? `${ground.criterion}: ` : ""}
              {textIn(ground, i18n.language)}
            </span>
          </label>
        ))}
      </fieldset>
      <div className="flex flex-col gap-1">
        <label htmlFor="opinion" className="text-sm font-medium">
          {t("scoring.opinion")}
        </label>
        <Textarea
          id="opinion"
          rows={5}
          maxLength={4000}
          disabled={submitted}
          defaultValue={opinionOf(view.entries)}
          onChange={(event) => sync.change("opinion", OPINION, event.target.value || null)}
        />
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("scoring.opinionHint")}
        </Text>
      </div>
      {score.missing.length > 0 ? (
        <div className="flex flex-wrap items-center gap-2">
          <Text size="small">{t("scoring.open", { count: score.missing.length })}</Text>
          {score.missing.slice(0, 12).map((code) => (
            <Button
              key={code}
              variant="secondary"
              className="min-h-[44px] min-w-[44px]"
              onClick={() => onJump(code)}
            >
              {code}
            </Button>
          ))}
        </div>
      ) : null}
      {error ? (
        <Alert variant="error" role="alert">
          {error}
        </Alert>
      ) : null}
      {submitted ? (
        <div className="flex flex-wrap items-center gap-3">
          <Text weight="plus">{t("scoring.submitted")}</Text>
          <Button variant="secondary" className="min-h-[44px]" isLoading={pending} onClick={onTakeBack}>
            {t("scoring.takeBack")}
          </Button>
        </div>
      ) : (
        <Button
          className="min-h-[56px] self-start px-8 text-base"
          disabled={!score.complete || view.unsent > 0}
          isLoading={pending}
          onClick={onSubmit}
        >
          {t("scoring.submit")}
        </Button>
      )}
    </section>
  )
}
