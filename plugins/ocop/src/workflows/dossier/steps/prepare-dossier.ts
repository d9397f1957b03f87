import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { today } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { certificateOfProduct } from "../../../carried-certificate"
import { procedureOf } from "../../../dossier-procedure"
import { DOSSIER_MODULE } from "../../../modules/dossier"
import "../../../modules/dossier/dossier-messages"
import type { NewDossier } from "../../../modules/dossier/new-rows"
import { renewalTiming, type RenewalTiming } from "../../../modules/dossier/renewal-window"
import type DossierModuleService from "../../../modules/dossier/service"
import { isOfCommunes } from "../../../of-communes"
import { readRuleBook } from "../../../read-rule-book"
import { readSheet } from "../../../read-sheet"
import { findRuleSet, ruleSetInForce } from "../../../rules/in-force"
import { isInForce } from "../../../rules/period"
import { checkKind } from "../check-kind"
import { findMadeProduct } from "../find-made-product"
import type { OpenDossierInput } from "../open-dossier"

export type PreparedDossier = { dossier: NewDossier; renewal: RenewalTiming | null }

/** Looks up what a dossier is opened with: product, maker, commune, sheet, certificate. Nothing is written. */
export const prepareDossierStep = createStep(
  "prepare-dossier",
  async (input: OpenDossierInput, { container }) => {
    const on = today()
    const product = await findMadeProduct(container, input.product_id, input.maker_id)
    const { commune_code, commune_valid_from } = product.maker
    const commune = { code: commune_code, valid_from: commune_valid_from }
    if (!isOfCommunes(commune, input.communes ?? null)) {
      throw new ShopError("not_found", "dossier_product_unknown")
    }
    const book = await readRuleBook(container)
    const ruleSet = input.rule_set_id ? findRuleSet(book, input.rule_set_id) : ruleSetInForce(book, on)
    const code = input.sheet_code ?? product.product_set ?? ""
    if (!ruleSet || !isInForce(ruleSet, on) || !ruleSet.product_sets.some((set) => set.code === code)) {
      throw new ShopError("invalid_data", "dossier_sheet_unknown", { code })
    }
    const { version } = await readSheet(container, { rule_set_id: ruleSet.id, code })
    const certificate = await certificateOfProduct(container, product.id)
    checkKind(input.kind, certificate)
    const idea_id = input.idea_id ?? null
    if (idea_id) {
      const [idea] = await container
        .resolve<DossierModuleService>(DOSSIER_MODULE)
        .listIdeas({ id: idea_id, seller_id: product.maker.id })
      if (!idea) {
        throw new ShopError("not_found", "idea_not_found")
      }
    }
    const ends = certificate?.badge?.expires_on
    const { renewal } = procedureOf(book, ruleSet.id, on)
    const prepared: PreparedDossier = {
      dossier: {
        kind: input.kind,
        product_id: product.id,
        maker_id: product.maker.id,
        commune_code,
        commune_valid_from,
        rule_set_id: ruleSet.id,
        sheet_code: code,
        sheet_version: version,
        certificate_id: input.kind === "first" ? null : (certificate?.id ?? null),
        idea_id,
        late_reason: input.late_reason?.normalize("NFC").trim() || null,
        opened_on: on,
      },
      renewal: input.kind === "re_evaluation" && ends ? renewalTiming(ends, renewal, on) : null,
    }
    return new StepResponse(prepared)
  },
)
