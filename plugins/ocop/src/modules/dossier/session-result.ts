import type { Star } from "../../scoring/sheet"
import { standingSteps, type DossierStep } from "./dossier-log"

/** Star and average total that a session gave; no star below three. */
export type SessionResult = { star: Star | null; total_score: number | null }

/** What the last session gave, as the log has it; null before one. */
export function resultOf(steps: readonly DossierStep[]): SessionResult | null {
  const data = standingSteps(steps).findLast(({ action }) => action === "score")?.data
  if (!data) {
    return null
  }
  const { star, average } = data
  return {
    star: star === 3 || star === 4 || star === 5 ? star : null,
    total_score: typeof average === "number" ? average : null,
  }
}
