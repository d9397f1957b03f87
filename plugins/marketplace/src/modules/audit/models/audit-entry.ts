import { model } from "@medusajs/framework/utils"

/**
 * One entry of the audit log. A change has two: `requested` before it is carried out and `answered` after; the second
 * is missing where the process died in between. The database refuses to change or delete a row (see the migration), and
 * each row carries the hash of the one before.
 */
export const AuditEntry = model
  .define("audit_entry", {
    id: model.id({ prefix: "aud" }).primaryKey(),
    /** 1, 2, 3 … without a gap. */
    sequence: model.number(),
    at: model.dateTime(),
    phase: model.enum(["requested", "answered"]),
    /** The same for the two entries of a change. */
    request_id: model.text(),
    actor_type: model.enum(["user", "api-key", "seller", "guest"]),
    actor_id: model.text().nullable(),
    actor_name: model.text(),
    /** For whom the actor acts: the user who made a secret key, the seller of a seller's person. */
    on_behalf_of: model.text().nullable(),
    /** Method and route pattern, as `POST /admin/sellers/:id`. */
    action: model.text(),
    entity_type: model.text().nullable(),
    entity_id: model.text().nullable(),
    /** What was sent, as JSON without secrets; null in `answered`. */
    summary: model.text().nullable(),
    /** HTTP status of the answer; null in `requested`. 499 where the client went away before. */
    status: model.number().nullable(),
    previous_hash: model.text(),
    hash: model.text(),
  })
  .indexes([
    { on: ["sequence"], unique: true },
    { on: ["request_id"] },
    { on: ["actor_id"] },
    { on: ["entity_id"] },
    { on: ["at"] },
  ])
