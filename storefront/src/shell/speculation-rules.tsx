import { headers } from "next/headers"
import { readerHeaders } from "@/i18n/reader-headers"
import { reader } from "@/i18n/reader"

/**
 * Asks browsers that can to fetch a reading page while the finger is still on its link. Links are plain
 * links, so this is all the prefetching there is, and it costs no script. Pages of one visitor stay out.
 */
export async function SpeculationRules() {
  const { to } = await reader()
  const nonce = (await headers()).get(readerHeaders.nonce) ?? undefined
  const reading = [
    to({ route: "home" }),
    to({ route: "products" }),
    `${to({ route: "products" })}/*`,
    to({ route: "aboutOcop" }),
  ]
  const rules = { prefetch: [{ where: { href_matches: reading }, eagerness: "conservative" }] }
  return (
    <script
      type="speculationrules"
      nonce={nonce}
      dangerouslySetInnerHTML={{ __html: JSON.stringify(rules) }}
    />
  )
}
