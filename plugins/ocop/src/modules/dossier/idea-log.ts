import { ideaTransitions, type IdeaAction, type IdeaState } from "./idea-transitions"

/** Where an idea stands, by its log; an empty one is `registered`. */
export function readIdeaState(steps: readonly { action: IdeaAction }[]): IdeaState {
  const last = steps.at(-1)
  return ideaTransitions.find(({ action }) => action === last?.action)?.to ?? "registered"
}
