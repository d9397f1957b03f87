import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Milliseconds to wait for the storefront; it only notes the tags. */
const TIMEOUT = 3000

/**
 * Tells the storefront which cached pages are out of date. A storefront that is down or refuses is logged and no reason to
 * fail: its pages have an end of life of their own.
 */
export const revalidateStorefrontStep = createStep(
  "revalidate-storefront",
  async ({ tags }: { tags: string[] }, { container }) => {
    const storefront = process.env.STOREFRONT_URL
    if (!storefront || !tags.length) return new StepResponse({ told: false })
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    try {
      const answer = await fetch(new URL("/api/revalidate", storefront), {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "x-revalidate-secret": process.env.REVALIDATE_SECRET ?? "",
        },
        body: JSON.stringify({ tags }),
        signal: AbortSignal.timeout(TIMEOUT),
      })
      if (answer.ok) return new StepResponse({ told: true })
      logger.warn(`The storefront refused to renew ${tags.join(", ")}: status ${answer.status}`)
    } catch (error) {
      logger.warn(`The storefront could not be told to renew ${tags.join(", ")}: ${String(error)}`)
    }
    return new StepResponse({ told: false })
  },
)
