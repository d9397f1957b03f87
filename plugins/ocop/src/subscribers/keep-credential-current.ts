import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"

import { CertificateEvents, type CertificateChanged } from "../events"
import { keepCredentialCurrentWorkflow } from "../workflows"

/** Signs or withdraws a certificate's file when its state changed. What gets lost here, the daily job catches up. */
export default async function keepCredentialCurrent({
  event,
  container,
}: SubscriberArgs<CertificateChanged>) {
  await keepCredentialCurrentWorkflow(container).run({ input: { certificate_id: event.data.id } })
}

export const config: SubscriberConfig = {
  event: CertificateEvents.CHANGED,
  context: { subscriberId: "keep-credential-current" },
}
