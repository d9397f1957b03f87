import type { AccessRule, Requirement } from "@cho-ocop/marketplace/access/access-rules"

const path = "/admin/ocop/sessions"
const reading: Requirement = "council.read"
const managing: Requirement = "council.manage"
const scoring: Requirement = "council.score"
/** Whoever is in the chair is a member who scores; who may do what is then the session's to say. */
const either: Requirement = [managing, scoring]

/** Who reaches the addresses of sessions; cards are reached by members only, and each reaches their own. */
export const sessionAccess: AccessRule[] = [
  { path, methods: ["GET"], permission: reading, menu: "/sessions" },
  { path, methods: ["POST"], permission: managing },
  { path: `${path}/:id`, methods: ["GET"], permission: reading },
  { path: `${path}/:id/agenda`, methods: ["POST", "DELETE"], permission: managing },
  { path: `${path}/:id/attendance`, methods: ["POST"], permission: managing },
  { path: `${path}/:id/conflicts`, methods: ["POST"], permission: either },
  { path: `${path}/:id/conflicts/:conflict_id`, methods: ["DELETE"], permission: managing },
  { path: `${path}/:id/open`, methods: ["POST"], permission: either },
  { path: `${path}/:id/cancel`, methods: ["POST"], permission: managing },
  { path: `${path}/:id/close`, methods: ["POST"], permission: scoring },
  { path: `${path}/:id/disputed`, methods: ["GET"], permission: scoring },
  { path: `${path}/:id/result`, methods: ["GET"], permission: reading },
  { path: `${path}/:id/minutes`, methods: ["GET"], permission: reading },
  { path: `${path}/:id/result-table`, methods: ["GET"], permission: reading },
  { path: `${path}/:id/items/:item_id/scorecard`, methods: ["GET", "POST"], permission: scoring },
  {
    path: `${path}/:id/items/:item_id/scorecard/entries`,
    methods: ["POST"],
    permission: scoring,
    // What is on a card is nobody else's to read before the session is closed, in no log either.
    sealed: ["kind", "key", "value"],
  },
  { path: `${path}/:id/items/:item_id/sheets`, methods: ["GET"], permission: either },
]
