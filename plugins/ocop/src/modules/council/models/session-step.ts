import { model } from "@medusajs/framework/utils"

import { sessionActions, sessionStates } from "../session-states"

/** One entry of a session's log; the database refuses to change or delete it (see the migrations). */
const SessionStep = model
  .define("session_step", {
    id: model.id({ prefix: "cstep" }).primaryKey(),
    session_id: model.text(),
    /** Place in the log, counted from 1. */
    position: model.number(),
    action: model.enum([...sessionActions]),
    state: model.enum([...sessionStates]),
    /** Id of the staff member. */
    actor_id: model.text(),
    /** Instant, ISO. */
    at: model.text(),
  })
  .indexes([{ on: ["session_id", "position"], unique: true }])

export default SessionStep
