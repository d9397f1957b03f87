import type { MedusaContainer } from "@medusajs/framework/types"
import { mayReachCommune, type Staff } from "@cho-ocop/marketplace/access/staff"
import { foldVietnamese } from "@cho-ocop/marketplace/fold-vietnamese"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import {
  readParties,
  type CommuneOfDossier,
  type MakerOfDossier,
  type ProductOfDossier,
} from "./dossier-parties"
import { isOfCommunes } from "./of-communes"
import { DOSSIER_MODULE } from "./modules/dossier"
import "./modules/dossier/dossier-messages"
import { readIdeaState } from "./modules/dossier/idea-log"
import {
  ideaTransitions,
  ideaTransitionsFrom,
  type IdeaAction,
  type IdeaState,
  type IdeaTransition,
} from "./modules/dossier/idea-transitions"
import type DossierModuleService from "./modules/dossier/service"

/** An idea with where it stands, by its log. */
export type IdeaRecord = {
  id: string
  name: string
  description: string
  local_roots: string | null
  needs: string | null
  state: IdeaState
  registered_on: string
  product: ProductOfDossier | null
  maker: MakerOfDossier
  commune: CommuneOfDossier
  steps: { action: IdeaAction; comment: string | null; on: string; actor_type: string }[]
  /** What may follow, whoever asks. */
  next: Pick<IdeaTransition, "action" | "who" | "needs_comment">[]
}

export type IdeaFilter = {
  id?: string
  seller_id?: string
  state?: IdeaState
  communes?: readonly { code: string; valid_from: string }[] | null
  q?: string
}

/** Ideas by filter, the newest first. The list of potential products is that of state `potential`. */
export async function listIdeas(container: MedusaContainer, filter: IdeaFilter = {}): Promise<IdeaRecord[]> {
  const { id, seller_id, state, communes = null, q = "" } = filter
  const rows = await container
    .resolve<DossierModuleService>(DOSSIER_MODULE)
    .listIdeas({ ...(id ? { id } : {}), ...(seller_id ? { seller_id } : {}) }, { relations: ["steps"] })
  const parties = await readParties(
    container,
    rows.map((row) => ({ ...row, maker_id: row.seller_id })),
  )
  const words = foldVietnamese(q)
  return rows
    .map((row): IdeaRecord => {
      const steps = row.steps.sort((a, b) => a.position - b.position)
      const state = readIdeaState(steps)
      return {
        id: row.id,
        name: row.name,
        description: row.description,
        local_roots: row.local_roots,
        needs: row.needs,
        state,
        registered_on: row.registered_on,
        product: (row.product_id && parties.products.get(row.product_id)) || null,
        maker: parties.makers.get(row.seller_id) ?? { id: row.seller_id, name: "", handle: "" },
        commune: parties.communes.get(`${row.commune_code}|${row.commune_valid_from}`) ?? {
          code: row.commune_code,
          valid_from: row.commune_valid_from,
          name: row.commune_code,
          name_en: row.commune_code,
        },
        steps: steps.map(({ action, comment, taken_on, actor_type }) => ({
          action,
          comment,
          on: taken_on,
          actor_type,
        })),
        next: ideaTransitionsFrom(state).map(({ action, who, needs_comment }) => ({
          action,
          who,
          needs_comment,
        })),
      }
    })
    .filter((idea) => !state || idea.state === state)
    .filter(({ commune }) => isOfCommunes(commune, communes))
    .filter(({ name, maker }) => foldVietnamese(`${name} ${maker.name}`).includes(words))
    .sort((a, b) => b.registered_on.localeCompare(a.registered_on) || b.id.localeCompare(a.id))
}

/** @throws ShopError idea_not_found */
export async function readIdea(container: MedusaContainer, id: string): Promise<IdeaRecord> {
  const [idea] = await listIdeas(container, { id })
  if (!idea) {
    throw new ShopError("not_found", "idea_not_found")
  }
  return idea
}

/** What may not be seen isn't there. @throws ShopError idea_not_found */
export function checkIdeaVisible(
  idea: Pick<IdeaRecord, "maker" | "commune">,
  viewer: { staff: Staff } | { seller_id: string },
): void {
  const isVisible =
    "staff" in viewer
      ? mayReachCommune(viewer.staff, idea.commune, "idea.read")
      : idea.maker.id === viewer.seller_id
  if (!isVisible) {
    throw new ShopError("not_found", "idea_not_found")
  }
}

/** By the table's column. @throws ShopError idea_action_not_yours */
export function checkMayMoveIdea(
  action: IdeaAction,
  asker: { seller: boolean; permissions: ReadonlySet<string> },
): void {
  const who = ideaTransitions.find((row) => row.action === action)?.who
  const may = asker.seller ? who?.seller : who?.permission && asker.permissions.has(who.permission)
  if (!may) {
    throw new ShopError("forbidden", "idea_action_not_yours")
  }
}
