import { Alert, Button, Text } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useCallback, useMemo } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { groundsOf, picksOf } from "../../modules/council/scorecard-entries"
import type { OwnCardDetail } from "../../own-card"
import { eliminationsOf } from "../../scoring/eliminations"
import { scoreSheet } from "../../scoring/score-sheet"
import { criteriaOf } from "../../scoring/sheet-tree"
import { ask } from "../certificates/client"
import { cardPath } from "./card-client"
import { CriterionPanel } from "./criterion-panel"
import { EvidenceAside } from "./evidence-aside"
import { FinalStep } from "./final-step"
import { OverviewGrid } from "./overview-grid"
import { StandingPanel } from "./standing-panel"
import { SyncBadge } from "./sync-badge"
import { useCardSync } from "./use-card"
import { useScoredDossier } from "./use-dossier"
import { useScoringKeys, useSteps } from "./use-steps"

/** The whole screen for one card, made for a tablet in the hand: one criterion after the other. */
export function ScoringScreen({ card }: { card: OwnCardDetail }) {
  const { t, i18n } = useTranslation("council")
  const { item, sheet, bands } = card
  const [view, sync] = useCardSync(card)
  const { data: dossier } = useScoredDossier(item.dossier_id)
  const criteria = useMemo(() => criteriaOf(sheet), [sheet])
  const known = useMemo(() => new Set(eliminationsOf(sheet).map(({ ref }) => ref)), [sheet])
  const picks = picksOf(view.entries)
  const eliminations = groundsOf(view.entries).filter((ref) => known.has(ref))
  const score = scoreSheet(sheet, picks, { bands, eliminations })
  const firstOpen = criteria.findIndex(({ criterion }) => score.missing.includes(criterion.code))
  const { step, now, go, goBy } = useSteps(criteria, Math.max(firstOpen, 0))
  const firstOpenCode = criteria[firstOpen]?.criterion.code ?? "finish"
  const place = step.kind === "criterion" ? step.place : criteria.length
  const placed = step.kind === "criterion" ? criteria[step.place] : undefined
  const submitted = card.submitted_at !== null
  const locked = submitted || card.session_state !== "open" || view.state === "refused"

  const queryClient = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: (action: "submit" | "take-back") =>
      ask<{ scorecard: OwnCardDetail }>(`${cardPath(item.session_id, item.id)}/${action}`, i18n.language, {
        method: "POST",
      }),
    onSuccess: (answer) => queryClient.setQueryData(["ocop-scorecard", item.id], answer),
  })

  const pick = useCallback(
    (at: number, index: number) => {
      const criterion = criteria[at]?.criterion
      const option = criterion?.options[index]
      if (criterion && option && !locked) {
        sync.change("pick", criterion.code, option.code)
      }
    },
    [criteria, locked, sync],
  )
  useScoringKeys(now, { pick, goBy })

  return (
    <div className="bg-ui-bg-base fixed inset-0 z-50 flex flex-col">
      <header className="border-ui-border-base flex flex-wrap items-center gap-x-4 gap-y-2 border-b px-4 py-2">
        <Button variant="secondary" className="min-h-[44px]" asChild>
          <Link to={`/sessions/${item.session_id}`}>{t("scoring.back")}</Link>
        </Button>
        <div className="min-w-0 flex-1">
          <Text weight="plus" className="truncate">
            {item.position}. {item.product_title}
          </Text>
          <Text size="small" className="text-ui-fg-subtle truncate">
            {item.maker_name}
          </Text>
        </div>
        <SyncBadge view={view} />
        <Button
          variant="secondary"
          className="min-h-[44px]"
          onClick={() => go(step.kind === "overview" ? firstOpenCode : "overview")}
        >
          {step.kind === "overview" ? t("scoring.continue") : t("scoring.overview")}
        </Button>
      </header>
      {view.message ? (
        <Alert variant="error" role="alert">
          {view.message}
        </Alert>
      ) : null}
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto lg:flex-row lg:overflow-hidden">
        <main className="flex-1 px-4 py-4 lg:overflow-y-auto">
          {step.kind === "overview" ? <OverviewGrid sheet={sheet} score={score} onJump={go} /> : null}
          {step.kind === "finish" ? (
            <FinalStep
              sheet={sheet}
              score={score}
              view={view}
              sync={sync}
              submitted={submitted}
              pending={isPending}
              error={error?.message ?? null}
              onSubmit={() => mutate("submit")}
              onTakeBack={() => mutate("take-back")}
              onJump={go}
            />
          ) : null}
          {placed ? (
            <CriterionPanel
              placed={placed}
              score={score.criteria[place]}
              picked={picks[placed.criterion.code] ?? null}
              ownPick={
                dossier?.dossier.forms.self_assessment?.content.picks?.[placed.criterion.code]?.option ?? null
              }
              overtaken={view.overtaken.includes(placed.criterion.code)}
              disabled={locked}
              onPick={(option) => sync.change("pick", placed.criterion.code, option)}
            />
          ) : null}
        </main>
        <aside className="border-ui-border-base flex shrink-0 flex-col gap-5 border-t px-4 py-4 lg:w-80 lg:overflow-y-auto lg:border-l lg:border-t-0">
          <StandingPanel sheet={sheet} score={score} bands={bands} onJump={go} />
          {placed ? <EvidenceAside dossier={dossier?.dossier} criterion={placed.criterion.code} /> : null}
        </aside>
      </div>
      {step.kind === "overview" ? null : (
        <footer className="border-ui-border-base flex items-center gap-3 border-t px-4 py-2">
          <Button
            variant="secondary"
            className="min-h-[56px] flex-1 text-base"
            disabled={place === 0}
            onClick={() => goBy(-1)}
          >
            {t("scoring.previous")}
          </Button>
          <Text className="min-w-[72px] text-center tabular-nums">
            {Math.min(place + 1, criteria.length)}/{criteria.length}
          </Text>
          <Button
            className="min-h-[56px] flex-1 text-base"
            disabled={step.kind !== "criterion"}
            onClick={() => goBy(1)}
          >
            {place === criteria.length - 1 ? t("scoring.toFinish") : t("scoring.nextOne")}
          </Button>
        </footer>
      )}
    </div>
  )
}
