import { gzipSync } from "node:zlib"
import type { Browser } from "@playwright/test"
import { withEmptyApp } from "./empty-app"
import { expect, test } from "./fixtures"

const budget = 1.25

/** The compressed bytes of all script files that a page loads by itself. */
async function scriptBytes(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const sizes: Promise<number>[] = []
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") {
      sizes.push(response.body().then((body) => gzipSync(body).length))
    }
  })
  await page.goto(url, { waitUntil: "networkidle" })
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  await context.close()
  return total
}

test("catalogue and product pages send hardly more script than an empty page", async ({ shop, browser }) => {
  test.setTimeout(180_000)
  const reference = await withEmptyApp((url) => scriptBytes(browser, url))
  expect(reference).toBeGreaterThan(10_000)
  const catalogue = await shop.store<{ items: { handle: string }[] }>("/store/catalogue")
  const handle = catalogue.body.items[0]?.handle
  expect(handle).toBeTruthy()
  for (const path of ["/san-pham", `/san-pham/${handle}`, "/en/products", `/en/products/${handle}`]) {
    const sent = await scriptBytes(browser, `${shop.shopUrl}${path}`)
    expect(sent, `${path} sends ${sent} bytes, an empty page ${reference}`).toBeLessThanOrEqual(
      budget * reference,
    )
  }
})
