import type { DossierLevel } from "./dossier-transitions"

/** A round of the council of a level: files proposed before one day are finished before another, both `MM-DD`. */
export type Round = { level: DossierLevel; propose_before: string; finish_before: string }

export type Named = { key: string; vi: string; en: string }

/**
 * Terms counted in working days: the commune's receipt, check and report; the maker's completion of a returned file;
 * the check at intake; the team's work; the decision after the session.
 */
export type StepTerm = "commune_assessment" | "completion" | "intake_check" | "team_assessment" | "decision"

/** What a rule set says about the road of a dossier. It is data of the rule set; nothing here is known by the code. */
export type Procedure = {
  rule_set_id: string
  /** Levels of the regime on the day asked for, the commune first. */
  levels: readonly DossierLevel[]
  /** Levels that don't work in this system: their answer is entered by the office. */
  outside: readonly DossierLevel[]
  /** Terms of steps in working days; a step without one has no deadline of its own. */
  step_days: Partial<Record<StepTerm, number>>
  /** The contents that the commune reports on. */
  report_contents: readonly Named[]
  /** Longest time from the complete file to the result of a re-evaluation, in days. */
  re_evaluation_days: number
  /** When a re-evaluation is handed in, in days before the certificate ends. */
  renewal: { opens_days_before: number; due_days_before: number }
  rounds: readonly Round[]
  evidence_types: readonly Named[]
  /** With `{seq}`, `{province}`, `{district}`, `{commune}` and `{year}`. */
  registration_pattern: string
  product_code_pattern: string
  /** From how close on a deadline counts as soon. */
  soon: { working_days: number; days: number }
}

/** The level above one, or null at the top of the regime. */
export function levelAbove({ levels }: Procedure, level: DossierLevel): DossierLevel | null {
  const at = levels.indexOf(level)
  return at < 0 ? null : (levels[at + 1] ?? null)
}
