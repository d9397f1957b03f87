import { model } from "@medusajs/framework/utils"

/**
 * A key that certificate files are signed with. At most one isn't retired; a retired one stays published, so that what
 * it signed can be checked for ever. The private part is sealed (see `sealed-key.ts`).
 */
const SigningKey = model.define("signing_key", {
  /** Thumbprint of the public key (RFC 7638): the `kid` of what it signs. */
  id: model.text().primaryKey(),
  /** `PublicJwk`. */
  public_jwk: model.json(),
  private_sealed: model.text(),
  active_from: model.dateTime(),
  retired_at: model.dateTime().nullable(),
})

export default SigningKey
