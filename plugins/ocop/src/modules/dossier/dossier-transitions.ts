import type { DossierRequirement } from "./dossier-requirements"
import type { StepTerm } from "./procedure"

/** Levels a dossier can be at, lowest first. Which of them a regime has, and in what order, is the rule set's. */
export const dossierLevels = ["commune", "district", "province", "central"] as const

export type DossierLevel = (typeof dossierLevels)[number]

export const dossierStates = [
  "draft",
  "submitted",
  "returned_by_commune",
  "accepted",
  "reported",
  "proposed",
  "returned_by_intake",
  "admitted",
  "assessed",
  "on_agenda",
  "scored",
  "sent_up",
  "recognised",
  "not_recognised",
  "withdrawn",
] as const

export type DossierState = (typeof dossierStates)[number]

export const dossierActions = [
  "submit",
  "return_to_maker",
  "accept",
  "report",
  "propose",
  "return_for_completion",
  "complete",
  "admit",
  "review_desk",
  "survey_field",
  "report_assessment",
  "schedule",
  "unschedule",
  "score",
  "recognise",
  "refuse",
  "send_up",
  "withdraw",
  "take_back",
] as const

export type DossierAction = (typeof dossierActions)[number]

/** Permissions of staff that open an action; the roles behind them are the staff module's. */
export type DossierPermission =
  "dossier.receive" | "dossier.intake" | "dossier.assess" | "dossier.decide" | "council.manage"

/**
 * What starts to run with an action: a term of the step (see `StepTerm`), the result of the level the dossier is at (its
 * round, or 45 days for a re-evaluation), the answer of a level outside; `keep` lets the running one go on.
 */
export type DeadlineKind = StepTerm | "level_result" | "outside_result"

/** Where an action is taken: at the desk (one button), by a council's session, by a decision, by the system. */
export type DossierDoor = "desk" | "session" | "decision" | "system"

export type DossierTransition = {
  action: DossierAction
  from: readonly DossierState[]
  /** The state it leads to; null where the state stays. */
  to: DossierState | null
  /** The state instead, where the level the dossier moves to doesn't work in this system. */
  to_outside?: DossierState
  /** At the commune, at a level with a council, or at whichever level the dossier is. */
  at: "commune" | "council" | "any"
  /** True where the dossier goes to the next level of the regime. */
  moves_up?: true
  /** Whether the maker's people may, and which permission lets staff. */
  who: { seller: boolean; permission: DossierPermission | null }
  door: DossierDoor
  deadline: DeadlineKind | "keep" | null
  requires: readonly DossierRequirement[]
}

const open: readonly DossierState[] = [
  "draft",
  "submitted",
  "returned_by_commune",
  "accepted",
  "reported",
  "proposed",
  "returned_by_intake",
  "admitted",
  "assessed",
]
/** The commune also hands in what a maker brings on paper; the log says who did. */
const maker = { seller: true, permission: "dossier.receive" } as const
const commune = { seller: false, permission: "dossier.receive" } as const
const intake = { seller: false, permission: "dossier.intake" } as const
const team = { seller: false, permission: "dossier.assess" } as const
const council = { seller: false, permission: "council.manage" } as const
const decision = { seller: false, permission: "dossier.decide" } as const

/**
 * The road of a dossier. The service checks it, the API hands it out and the screens draw their buttons from it:
 * nothing else decides what may follow what, who may, and from when a deadline runs.
 *
 * Sources: 26/2026/QĐ-TTg for the commune's receipt, report on four contents and proposal, intake, the team's
 * desk review, survey and report, the council, decision or proposal upwards; the city's plan of 2024 goes the same
 * road with one level more. `unschedule` and `take_back` are the log's own.
 */
export const dossierTransitions: readonly DossierTransition[] = [
  {
    action: "submit",
    from: ["draft", "returned_by_commune"],
    to: "submitted",
    at: "commune",
    who: maker,
    door: "desk",
    deadline: "commune_assessment",
    requires: ["registration", "self_assessment", "renewal_window"],
  },
  {
    action: "return_to_maker",
    from: ["submitted", "accepted"],
    to: "returned_by_commune",
    at: "commune",
    who: commune,
    door: "desk",
    deadline: "completion",
    requires: ["comment"],
  },
  {
    action: "accept",
    from: ["submitted"],
    to: "accepted",
    at: "commune",
    who: commune,
    door: "desk",
    deadline: "keep",
    requires: [],
  },
  {
    action: "report",
    from: ["accepted"],
    to: "reported",
    at: "commune",
    who: commune,
    door: "desk",
    deadline: "keep",
    requires: ["commune_report"],
  },
  {
    action: "propose",
    from: ["reported"],
    to: "proposed",
    at: "commune",
    moves_up: true,
    who: commune,
    door: "desk",
    deadline: "intake_check",
    requires: [],
  },
  {
    action: "return_for_completion",
    from: ["proposed", "admitted"],
    to: "returned_by_intake",
    at: "council",
    who: intake,
    door: "desk",
    deadline: "completion",
    requires: ["comment"],
  },
  {
    action: "complete",
    from: ["returned_by_intake"],
    to: "proposed",
    at: "council",
    who: maker,
    door: "desk",
    deadline: "intake_check",
    requires: ["registration", "self_assessment"],
  },
  {
    action: "admit",
    from: ["proposed"],
    to: "admitted",
    at: "council",
    who: intake,
    door: "desk",
    deadline: "team_assessment",
    requires: [],
  },
  {
    action: "review_desk",
    from: ["admitted"],
    to: null,
    at: "council",
    who: team,
    door: "desk",
    deadline: "keep",
    requires: ["comment"],
  },
  {
    action: "survey_field",
    from: ["admitted"],
    to: null,
    at: "council",
    who: team,
    door: "desk",
    deadline: "keep",
    requires: ["comment"],
  },
  {
    action: "report_assessment",
    from: ["admitted"],
    to: "assessed",
    at: "council",
    who: team,
    door: "desk",
    deadline: "level_result",
    requires: ["comment", "desk_review", "field_survey"],
  },
  {
    action: "schedule",
    from: ["assessed"],
    to: "on_agenda",
    at: "council",
    who: council,
    door: "session",
    deadline: "keep",
    requires: [],
  },
  {
    action: "unschedule",
    from: ["on_agenda"],
    to: "assessed",
    at: "council",
    who: council,
    door: "session",
    deadline: "keep",
    requires: [],
  },
  {
    action: "score",
    from: ["on_agenda"],
    to: "scored",
    at: "council",
    who: council,
    door: "session",
    deadline: "decision",
    requires: ["session_result"],
  },
  {
    action: "recognise",
    from: ["scored", "sent_up"],
    to: "recognised",
    at: "council",
    who: decision,
    door: "decision",
    deadline: null,
    requires: [],
  },
  {
    action: "refuse",
    from: ["scored", "sent_up"],
    to: "not_recognised",
    at: "council",
    who: decision,
    door: "decision",
    deadline: null,
    requires: ["comment"],
  },
  {
    action: "send_up",
    from: ["scored"],
    to: "proposed",
    to_outside: "sent_up",
    at: "council",
    moves_up: true,
    who: decision,
    door: "decision",
    deadline: "intake_check",
    requires: [],
  },
  {
    action: "withdraw",
    from: open,
    to: "withdrawn",
    at: "any",
    who: maker,
    door: "desk",
    deadline: null,
    requires: [],
  },
]

/** States in which nothing more happens. */
export const closedStates: readonly DossierState[] = ["recognised", "not_recognised", "withdrawn"]

/** The row of an action; `take_back` has none, because only a failed action's compensation does it. */
export function transitionOf(action: DossierAction): DossierTransition | undefined {
  return dossierTransitions.find((row) => row.action === action)
}

/** What may follow at a state and level. */
export function transitionsFrom(state: DossierState, level: DossierLevel): DossierTransition[] {
  return dossierTransitions.filter((row) => row.from.includes(state) && isAt(row, level))
}

/** Whether an action is taken at a level. */
export function isAt({ at }: DossierTransition, level: DossierLevel): boolean {
  return at === "any" || (at === "commune") === (level === "commune")
}

/** Who asks: somebody of the maker's, a member of the staff, or the system itself. */
export type Asker =
  | { type: "seller"; owns: boolean }
  | { type: "staff"; permissions: ReadonlySet<string>; reaches: boolean }
  | { type: "system" }

/**
 * Whether somebody may take an action, by the table's column. The state isn't looked at here.
 *
 * @param asker `owns`: the dossier is of the seller they work for; `reaches`: its commune is one of theirs
 */
export function mayAct({ who }: Pick<DossierTransition, "who">, asker: Asker): boolean {
  switch (asker.type) {
    case "seller":
      return who.seller && asker.owns
    case "staff":
      return who.permission !== null && asker.reaches && asker.permissions.has(who.permission)
    case "system":
      return true
  }
}
