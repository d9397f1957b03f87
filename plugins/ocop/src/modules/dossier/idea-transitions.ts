/** States of an idea (ý tưởng sản phẩm): an optional stage before a dossier, not a form of 26/2026/QĐ-TTg. */
export const ideaStates = ["registered", "potential", "declined", "in_dossier", "withdrawn"] as const

export type IdeaState = (typeof ideaStates)[number]

export const ideaActions = ["choose", "decline", "reconsider", "begin_dossier", "withdraw"] as const

export type IdeaAction = (typeof ideaActions)[number]

export type IdeaTransition = {
  action: IdeaAction
  from: readonly IdeaState[]
  to: IdeaState
  who: { seller: boolean; permission: "idea.write" | null }
  needs_comment: boolean
}

const maker = { seller: true, permission: null } as const
const staff = { seller: false, permission: "idea.write" } as const

/** The list of potential products (danh mục sản phẩm tiềm năng) is what is `potential`. */
export const ideaTransitions: readonly IdeaTransition[] = [
  { action: "choose", from: ["registered"], to: "potential", who: staff, needs_comment: false },
  { action: "decline", from: ["registered", "potential"], to: "declined", who: staff, needs_comment: true },
  { action: "reconsider", from: ["declined"], to: "registered", who: staff, needs_comment: false },
  {
    action: "begin_dossier",
    from: ["registered", "potential"],
    to: "in_dossier",
    who: maker,
    needs_comment: false,
  },
  {
    action: "withdraw",
    from: ["registered", "potential"],
    to: "withdrawn",
    who: maker,
    needs_comment: false,
  },
]

export function ideaTransitionsFrom(state: IdeaState): IdeaTransition[] {
  return ideaTransitions.filter((row) => row.from.includes(state))
}
