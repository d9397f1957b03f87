import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { authenticate } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { STAFF_MODULE } from "../../modules/staff"
import type StaffModuleService from "../../modules/staff/service"
import { registerMessages, ShopError } from "../../shop-error"
import { accessMessages } from "../access-messages"
import { requirementOf } from "../access-rules"
import { setAuditActor } from "../audit-actor"
import { setStaff, toStaff, type Staff } from "../staff"
import { nameOf } from "../user-name"
import { pathOf } from "./request-path"

registerMessages(accessMessages)

const authenticateUser = authenticate("user", ["session", "bearer", "api-key"])

/**
 * Asks who it is, as Medusa itself does before: plugins must not depend on that order. Answers 401 where nobody is signed in.
 */
export function authenticateStaff(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): unknown {
  return requirementOf(pathOf(req), req.method) === "public" ? next() : authenticateUser(req, res, next)
}

/** Puts the member of staff with the roles of today on the request. */
export async function loadStaff(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (requirementOf(pathOf(req), req.method) !== "public") {
    const { actor_id, actor_type } = req.auth_context
    await (actor_type === "api-key" ? loadKey(req, actor_id) : loadUser(req, actor_id))
  }
  next()
}

async function loadUser(req: MedusaRequest, id: string): Promise<void> {
  const staff = await readStaff(req.scope, id)
  setStaff(req, staff)
  setAuditActor(req, { actor_type: "user", actor_id: id, actor_name: staff.name, on_behalf_of: null })
}

/** A secret key acts for the administrator who made it, as long as he is one. */
async function loadKey(req: MedusaRequest, id: string): Promise<void> {
  const key = await req.scope.resolve(Modules.API_KEY).retrieveApiKey(id)
  const staff = await readStaff(req.scope, key.created_by)
  if (!staff.roles.includes("administrator")) {
    throw new ShopError("forbidden", "key_without_administrator")
  }
  setStaff(req, staff)
  setAuditActor(req, {
    actor_type: "api-key",
    actor_id: id,
    actor_name: key.title,
    on_behalf_of: staff.user_id,
  })
}

async function readStaff(container: MedusaContainer, user_id: string): Promise<Staff> {
  const [user] = await container.resolve(Modules.USER).listUsers({ id: user_id })
  if (!user) {
    throw new ShopError("forbidden", "no_role")
  }
  const held = await container.resolve<StaffModuleService>(STAFF_MODULE).rolesOf(user_id)
  return toStaff({ user_id, name: nameOf(user) }, held)
}
