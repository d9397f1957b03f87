import { Installation } from "../lib/installation"
import { readyAddress, startBackend, startStorefront } from "../lib/medusa"
import { step } from "../lib/steps"
import { printAddresses } from "./start-table"

/** `npm start`: the whole marketplace in production mode, from nothing. */
export async function run(): Promise<void> {
  const started = Date.now()
  const shop = new Installation()
  await shop.run(async () => {
    const settings = await shop.prepare()
    await step("Opening the shop", async () => {
      const backend = shop.keep(
        startBackend(settings.backend, { logFile: shop.logFile("backend"), ownGroup: true }),
      )
      const storefront = shop.keep(
        startStorefront(settings.storefront, { logFile: shop.logFile("storefront"), ownGroup: true }),
      )
      await shop.untilReady(backend, ...readyAddress(shop.backendUrl, settings.storefront.PUBLISHABLE_KEY))
      await shop.untilReady(storefront, shop.shopUrl)
    })
    if (!shop.stopping) {
      printAddresses({
        shopUrl: shop.shopUrl,
        backendUrl: shop.backendUrl,
        seconds: (Date.now() - started) / 1000,
      })
    }
  })
}
