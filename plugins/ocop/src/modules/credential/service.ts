import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { now, today } from "@cho-ocop/marketplace/clock"

import type { CertificateClaim, CertificateStanding } from "./certificate-claim"
import { certificateDocument, statusListDocument, type CertifiedProduct } from "./credential-document"
import Credential from "./models/credential"
import SigningKey from "./models/signing-key"
import { planCredentials } from "./plan-credentials"
import type { KeySet, PublicJwk } from "./public-jwk"
import { issuer, statusListUrl } from "./public-addresses"
import { openKey, sealKey } from "./sealed-key"
import { makeSigningKey, signCredential } from "./signing"
import { encodeStatusList } from "./status-list"
import { takeStatusPlace } from "./status-place"

type Transaction = Context<EntityManager>

export type KeepCurrentRequest = {
  certificate_id: string
  standing: CertificateStanding
  product: CertifiedProduct
}

/** What a repeated request leaves at zero. */
export type KeepCurrentResult = { issued: string | null; withdrawn: string[] }

/**
 * Signing keys, the certificate files signed with them and the lists that say which of them were withdrawn. A file that
 * was handed out is never changed; see `planCredentials` for what is signed and withdrawn when.
 */
class CredentialModuleService extends MedusaService({ SigningKey, Credential }) {
  /**
   * Signs and withdraws what a certificate's standing asks for. Safe to run twice and by two processes at once.
   *
   * @throws Error when CREDENTIAL_KEY_SECRET isn't the secret that the key was stored with
   */
  @InjectTransactionManager()
  async keepCurrent(
    { certificate_id, standing, product }: KeepCurrentRequest,
    @MedusaContext() context: Transaction = {},
  ): Promise<KeepCurrentResult> {
    await lock(`credential:${certificate_id}`, context)
    const rows = await this.listCredentials({ certificate_id, withdrawn_at: null }, {}, context)
    const held = rows.map(({ id, claim }) => ({ id, claim: claim as unknown as CertificateClaim }))
    const plan = planCredentials(held, standing)
    for (const { id, because } of plan.withdraw) {
      await this.updateCredentials(
        { id, withdrawn_at: now(), withdrawn_because: because } as Record<string, unknown>,
        context,
      )
    }
    const issued = plan.issue ? await this.sign(certificate_id, plan.issue, product, context) : null
    return { issued, withdrawn: plan.withdraw.map(({ id }) => id) }
  }

  /**
   * Puts a new key in the place of the one in use. What was signed with the old one stays checkable: its public part is
   * published for ever.
   *
   * @returns the id (`kid`) of the new key
   */
  @InjectTransactionManager()
  async rotateKey(@MedusaContext() context: Transaction = {}): Promise<string> {
    await lock("signing_key", context)
    await manager(context).execute(`update signing_key set retired_at = ? where retired_at is null`, [now()])
    return (await this.makeKey(context)).kid
  }

  /** All public keys, the retired ones too, the newest first: what a file can be checked with. */
  async readKeySet(): Promise<KeySet> {
    const rows = await this.listSigningKeys({}, { order: { active_from: "DESC" } })
    return { keys: rows.map(({ public_jwk }) => public_jwk as unknown as PublicJwk) }
  }

  /**
   * A status list, signed now.
   *
   * @returns null for a list in which no place was ever given
   */
  @InjectTransactionManager()
  async readStatusList(list: number, @MedusaContext() context: Transaction = {}): Promise<string | null> {
    const rows = await this.listCredentials(
      { status_list: list },
      { select: ["status_index", "withdrawn_at"] },
      context,
    )
    if (rows.length === 0) {
      return null
    }
    const withdrawn = rows.filter(({ withdrawn_at }) => withdrawn_at !== null)
    const times = withdrawn.map(({ withdrawn_at }) => new Date(withdrawn_at ?? 0).getTime())
    const document = statusListDocument({
      url: statusListUrl(list),
      issuer: issuer(),
      encoded: encodeStatusList(withdrawn.map(({ status_index }) => status_index)),
      today: today(),
      changed_at: times.length > 0 ? new Date(Math.max(...times)) : null,
    })
    return signCredential(document, await this.keyInUse(context))
  }

  private async sign(
    certificate_id: string,
    claim: CertificateClaim,
    product: CertifiedProduct,
    context: Transaction,
  ): Promise<string> {
    const key = await this.keyInUse(context)
    const place = await takeStatusPlace(manager(context))
    const uuid = crypto.randomUUID()
    const document = certificateDocument({
      id: uuid,
      issuer: issuer(),
      claim,
      product,
      status: { list_url: statusListUrl(place.list), index: place.index },
    })
    const { id } = await this.createCredentials(
      {
        id: generateEntityId(undefined, "cred"),
        certificate_id,
        claim: claim as unknown as Record<string, unknown>,
        token: await signCredential(document, key),
        kid: key.kid,
        status_list: place.list,
        status_index: place.index,
        issued_at: now(),
      },
      context,
    )
    return id
  }

  private async keyInUse(context: Transaction): Promise<{ kid: string; privatePem: string }> {
    const known = await this.findKeyInUse(context)
    if (known) {
      return known
    }
    await lock("signing_key", context)
    return (await this.findKeyInUse(context)) ?? this.makeKey(context)
  }

  private async findKeyInUse(context: Transaction): Promise<{ kid: string; privatePem: string } | null> {
    const [row] = await this.listSigningKeys({ retired_at: null }, {}, context)
    return row ? { kid: row.id, privatePem: openKey(row.private_sealed, secret()) } : null
  }

  private async makeKey(context: Transaction): Promise<{ kid: string; privatePem: string }> {
    const { publicJwk, privatePem } = await makeSigningKey()
    await this.createSigningKeys(
      {
        id: publicJwk.kid,
        public_jwk: publicJwk as unknown as Record<string, unknown>,
        private_sealed: sealKey(privatePem, secret()),
        active_from: now(),
      },
      context,
    )
    return { kid: publicJwk.kid, privatePem }
  }
}

const secret = (): string => process.env.CREDENTIAL_KEY_SECRET ?? ""

/** Held to the end of the transaction, so that two processes don't do the same thing side by side. */
async function lock(name: string, context: Transaction): Promise<void> {
  await manager(context).execute(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [name])
}

function manager({ transactionManager }: Transaction): EntityManager {
  if (!transactionManager) {
    throw new Error("Certificate files are written inside a transaction")
  }
  return transactionManager
}

export default CredentialModuleService
