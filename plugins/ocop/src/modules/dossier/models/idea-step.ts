import { model } from "@medusajs/framework/utils"

import { actorTypes } from "../dossier-log"
import { ideaActions } from "../idea-transitions"
import Idea from "./idea"

/** One entry of an idea's log; it is never changed. */
const IdeaStep = model
  .define("idea_step", {
    id: model.id({ prefix: "ideastep" }).primaryKey(),
    idea: model.belongsTo(() => Idea, { mappedBy: "steps" }),
    position: model.number(),
    action: model.enum([...ideaActions]),
    actor_type: model.enum([...actorTypes]),
    actor_id: model.text().nullable(),
    comment: model.text().nullable(),
    taken_on: model.text(),
  })
  .indexes([{ on: ["idea_id", "position"], unique: true }])

export default IdeaStep
