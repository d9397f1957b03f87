import { model } from "@medusajs/framework/utils"

/**
 * A certificate file as it was signed and handed out. The database refuses to change or delete a row; the one thing that
 * can be added is its withdrawal, once.
 */
const Credential = model
  .define("credential", {
    id: model.id({ prefix: "cred" }).primaryKey(),
    certificate_id: model.text(),
    /** `CertificateClaim`: what it says about the certificate. */
    claim: model.json(),
    /** The file itself: a compact JWS. */
    token: model.text(),
    kid: model.text(),
    /** Number of the status list and its place in it; a place is given once only. */
    status_list: model.number(),
    status_index: model.number(),
    issued_at: model.dateTime(),
    withdrawn_at: model.dateTime().nullable(),
    withdrawn_because: model.enum(["revoked", "replaced", "annulled"]).nullable(),
  })
  .indexes([{ on: ["certificate_id"] }, { on: ["status_list", "status_index"], unique: true }])

export default Credential
