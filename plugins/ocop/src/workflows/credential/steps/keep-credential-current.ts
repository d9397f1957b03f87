import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { readCertificates } from "../../../certificate-records"
import { standingOf } from "../../../certificate-standing"
import { readCertifiedMaker } from "../../../certified-product"
import "../../../modules/certificate/certificate-messages"
import { CREDENTIAL_MODULE } from "../../../modules/credential"
import { productUrl } from "../../../modules/credential/public-addresses"
import type CredentialModuleService from "../../../modules/credential/service"
import { readRuleBook } from "../../../read-rule-book"
import { findRuleSet } from "../../../rules/in-force"

/**
 * Signs and withdraws the files of one certificate. What was signed or withdrawn is out in the world, so there is
 * nothing to compensate; the module does it in one transaction, and a repeated step finds nothing left to do.
 */
export const keepCredentialCurrentStep = createStep(
  "keep-credential-current",
  async (certificate_id: string, { container }) => {
    const [record] = await readCertificates(container, { id: certificate_id })
    if (!record) {
      throw new ShopError("not_found", "certificate_not_found")
    }
    const { product, badge } = record
    const maker = product ? await readCertifiedMaker(container, product.id) : null
    const rule_set_id = badge?.rule_set_id ?? ""
    const ruleSet = findRuleSet(await readRuleBook(container), rule_set_id)
    const result = await container.resolve<CredentialModuleService>(CREDENTIAL_MODULE).keepCurrent({
      certificate_id,
      standing: standingOf(badge),
      product: {
        url: product && productUrl(product.handle),
        name: product?.title ?? "",
        maker: maker?.name ?? null,
        commune: maker?.commune ?? null,
        rule_set: ruleSet?.decision ?? rule_set_id,
      },
    })
    return new StepResponse(result)
  },
)
