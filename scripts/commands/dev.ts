import { watch } from "node:fs"
import { join } from "node:path"
import { buildPlugins } from "../lib/build"
import type { Child } from "../lib/children"
import { Installation } from "../lib/installation"
import { developBackend, developStorefront, readyAddress } from "../lib/medusa"
import { root } from "../lib/paths"
import { sentenceFor } from "../lib/plain-error"
import { step } from "../lib/steps"
import { printAddresses } from "./start-table"

const settleMs = 300

/** `npm run dev`: both servers with reload; a change in a plugin builds it anew and restarts the backend. */
export async function run(): Promise<void> {
  const started = Date.now()
  const shop = new Installation()
  await shop.run(async () => {
    const settings = await shop.prepare()
    const openBackend = async (): Promise<Child> => {
      const server = shop.keep(
        developBackend(settings.backend, { logFile: shop.logFile("backend-dev"), ownGroup: true }),
      )
      await shop.untilReady(server, ...readyAddress(shop.backendUrl, settings.storefront.PUBLISHABLE_KEY))
      return server
    }
    let backend = await step("Opening the backend", openBackend)
    await step("Opening the shop", async () => {
      const log = { logFile: shop.logFile("storefront-dev"), ownGroup: true }
      await shop.untilReady(shop.keep(developStorefront(settings.storefront, log)), shop.shopUrl)
    })

    let work = Promise.resolve()
    const rebuild = async (): Promise<void> => {
      try {
        await step("Building the changed plugin", () => buildPlugins())
        await shop.release(backend)
        backend = await step("Opening the backend again", openBackend)
      } catch (error) {
        console.error(`\n  ${sentenceFor(error)}\n`)
      }
    }
    let timer: NodeJS.Timeout | undefined
    for (const plugin of ["marketplace", "ocop", "locking-postgres"]) {
      watch(join(root, "plugins", plugin, "src"), { recursive: true }, () => {
        clearTimeout(timer)
        timer = setTimeout(() => (work = work.then(rebuild)), settleMs)
      })
    }
    printAddresses({
      shopUrl: shop.shopUrl,
      backendUrl: shop.backendUrl,
      seconds: (Date.now() - started) / 1000,
    })
  })
}
