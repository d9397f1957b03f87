import { test as base } from "@playwright/test"
import { startMarketplace, type Marketplace } from "../../scripts/testing/marketplace"

type WorkerFixtures = { shop: Marketplace }

/**
 * `shop`: a marketplace of its own for each worker, with the storefront, on a fresh copy of the demo city.
 * Suites of one worker share it, so a test buys products that no other test counts.
 */
export const test = base.extend<{ baseURL: string }, WorkerFixtures>({
  shop: [
    // Playwright reads the fixture's needs from this pattern, so it stays although it is empty.
    async ({}, use) => {
      const shop = await startMarketplace({ storefront: true })
      await use(shop)
      await shop.stop()
    },
    { scope: "worker", timeout: 180_000 },
  ],
  baseURL: async ({ shop }, use) => use(shop.shopUrl),
})

export { expect } from "@playwright/test"
