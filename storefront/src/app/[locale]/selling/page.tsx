import type { Metadata } from "next"
import { pageMetadata } from "@/i18n/page-metadata"
import { reader } from "@/i18n/reader"
import { Overview } from "@/selling/overview/overview"
import { requireSeller } from "@/selling/signed-in-seller"
import { Workspace } from "@/selling/workspace"
import { guarded } from "@/shell/guarded"

export async function generateMetadata(): Promise<Metadata> {
  const { locale, m } = await reader()
  return pageMetadata({
    locale,
    target: { route: "sellingHome" },
    title: m.selling.workspace,
    hidden: true,
  })
}

export default guarded(async function SellingPage() {
  const [{ m }, { me }] = await Promise.all([reader(), requireSeller()])
  return (
    <Workspace title={m.selling.homeTitle(me.person.name)}>
      <Overview />
    </Workspace>
  )
})
