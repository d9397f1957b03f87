import { model } from "@medusajs/framework/utils"

import IdeaStep from "./idea-step"

/** A product idea that a seller registered. Where it stands is in its log. */
const Idea = model
  .define("idea", {
    id: model.id({ prefix: "idea" }).primaryKey(),
    seller_id: model.text(),
    product_id: model.text().nullable(),
    name: model.text(),
    description: model.text(),
    /** Local material, labour and knowledge it stands on. */
    local_roots: model.text().nullable(),
    /** Help that the maker asks for. */
    needs: model.text().nullable(),
    commune_code: model.text(),
    commune_valid_from: model.text(),
    registered_on: model.text(),
    steps: model.hasMany(() => IdeaStep, { mappedBy: "idea" }),
  })
  .indexes([{ on: ["seller_id"] }, { on: ["commune_code"] }])

export default Idea
