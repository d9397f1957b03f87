import { useCallback, useEffect, useRef, useState, type RefObject } from "react"
import { useSearchParams } from "react-router-dom"

import type { PlacedCriterion } from "../../scoring/sheet-tree"
import { commandOf } from "./keys"

/** Where somebody is on a card: at the place of a criterion, at the overview or at the end. */
export type Step = { kind: "criterion"; place: number } | { kind: "overview" } | { kind: "finish" }

const PARAM = "at"

/**
 * The present step and how to go to others. It stands in the address too, so that a reload comes back to it. `now` is
 * ahead of what is drawn: keys may come faster than the screen.
 */
export function useSteps(criteria: readonly PlacedCriterion[], firstOpen: number) {
  const [params, setParams] = useSearchParams()
  const [at, setAt] = useState(() => params.get(PARAM) ?? criteria[firstOpen]?.criterion.code ?? "")
  const now = useRef(stepAt(criteria, at))

  const go = useCallback(
    (to: string) => {
      now.current = stepAt(criteria, to)
      setAt(to)
      setParams({ [PARAM]: to }, { replace: true })
    },
    [criteria, setParams],
  )
  const goBy = useCallback(
    (steps: number) => {
      const place = now.current.kind === "criterion" ? now.current.place : criteria.length
      go(criteria[Math.max(place + steps, 0)]?.criterion.code ?? "finish")
    },
    [criteria, go],
  )
  return { step: stepAt(criteria, at), now, go, goBy }
}

function stepAt(criteria: readonly PlacedCriterion[], at: string): Step {
  if (at === "overview" || at === "finish") {
    return { kind: at }
  }
  return {
    kind: "criterion",
    place: Math.max(
      criteria.findIndex(({ criterion }) => criterion.code === at),
      0,
    ),
  }
}

type KeyActions = { pick: (place: number, option: number) => void; goBy: (steps: number) => void }

/**
 * Keys on a criterion, by the step one is at and not the one last drawn. They don't reach into fields to write in,
 * nor take Enter from a button that has the focus.
 */
export function useScoringKeys(now: RefObject<Step>, { pick, goBy }: KeyActions) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null
      const command = commandOf(event)
      const step = now.current
      if (!command || step?.kind !== "criterion" || target?.closest("input, textarea, select, a")) {
        return
      }
      if (event.key === "Enter" && target?.closest("button:not([role=radio])")) {
        return
      }
      event.preventDefault()
      if (command.kind === "pick") {
        pick(step.place, command.place)
      } else {
        goBy(command.kind === "next" ? 1 : -1)
      }
    }
    window.addEventListener("keydown", listen)
    return () => window.removeEventListener("keydown", listen)
  }, [now, pick, goBy])
}
