import { staffOf } from "@cho-ocop/marketplace/access/staff"

import type { Actor } from "../../../../modules/council/session-conflicts"

/** Who is behind a request, as the council module asks for it. */
export function actorOf(req: object): Actor {
  const { user_id, permissions } = staffOf(req)
  return { user_id, manages: permissions.has("council.manage") }
}
