import { useCallback, useEffect } from "react"
import { useSearchParams } from "react-router-dom"

import type { PlacedCriterion } from "../../scoring/sheet-tree"
import { commandOf } from "./keys"

/** Where somebody is on a card: at a criterion, at the overview or at the end. It stands in the address. */
export type Step = { kind: "criterion"; place: number } | { kind: "overview" } | { kind: "finish" }

/** The present step and how to go to others. */
export function useSteps(criteria: readonly PlacedCriterion[], firstOpen: number) {
  const [params, setParams] = useSearchParams()
  const at = params.get("at")
  const place = criteria.findIndex(({ criterion }) => criterion.code === at)
  const step: Step =
    at === "overview" || at === "finish"
      ? { kind: at }
      : { kind: "criterion", place: place === -1 ? firstOpen : place }

  const go = useCallback((to: string) => setParams({ at: to }, { replace: true }), [setParams])
  const goToPlace = useCallback(
    (next: number) => go(criteria[Math.max(next, 0)]?.criterion.code ?? "finish"),
    [criteria, go],
  )
  return { step, go, goToPlace }
}

/** Keys on a criterion. They don't reach into fields to write in, nor take Enter from a button that has the focus. */
export function useScoringKeys(
  active: boolean,
  { pick, next, previous }: { pick: (place: number) => void; next: () => void; previous: () => void },
) {
  useEffect(() => {
    if (!active) {
      return
    }
    const listen = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null
      const command = commandOf(event)
      if (!command || target?.closest("input, textarea, select, a, [role=dialog]")) {
        return
      }
      if (event.key === "Enter" && target?.closest("button:not([role=radio])")) {
        return
      }
      event.preventDefault()
      if (command.kind === "pick") {
        pick(command.place)
      } else if (command.kind === "next") {
        next()
      } else {
        previous()
      }
    }
    window.addEventListener("keydown", listen)
    return () => window.removeEventListener("keydown", listen)
  }, [active, pick, next, previous])
}
