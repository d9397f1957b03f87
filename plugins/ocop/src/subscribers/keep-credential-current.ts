import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"

import { CertificateEvents, type CertificateChanged } from "../events"
import { keepCredentialCurrentWorkflow } from "../workflows"

/** The one before; an import changes hundreds of certificates at once, and they take turns. */
let last: Promise<unknown> = Promise.resolve()

/** Signs or withdraws a certificate's file when its state changed. What gets lost here, the daily job catches up. */
export default async function keepCredentialCurrent({
  event,
  container,
}: SubscriberArgs<CertificateChanged>) {
  const turn = last.then(() =>
    keepCredentialCurrentWorkflow(container).run({ input: { certificate_id: event.data.id } }),
  )
  last = turn.catch(() => undefined)
  await turn
}

export const config: SubscriberConfig = {
  event: CertificateEvents.CHANGED,
  context: { subscriberId: "keep-credential-current" },
}
