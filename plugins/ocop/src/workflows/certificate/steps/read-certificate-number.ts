import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import "../../../modules/certificate/certificate-messages"

/** A certificate's number as it is kept: trimmed, in composed Unicode, never empty. */
export const readCertificateNumberStep = createStep("read-certificate-number", async (input: string) => {
  const number = input.normalize("NFC").trim()
  if (!number) {
    throw new ShopError("invalid_data", "certificate_number_missing")
  }
  return new StepResponse(number)
})
