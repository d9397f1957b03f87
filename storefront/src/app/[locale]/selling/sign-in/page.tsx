import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { pageMetadata } from "@/i18n/page-metadata"
import { reader } from "@/i18n/reader"
import { SellerSignInForm } from "@/selling/sign-in-form"
import { signedInSeller } from "@/selling/signed-in-seller"
import { guarded } from "@/shell/guarded"
import { Page } from "@/shell/page"

export async function generateMetadata(): Promise<Metadata> {
  const { locale, m } = await reader()
  const title = m.selling.signInTitle
  return pageMetadata({ locale, target: { route: "sellingSignIn" }, title, hidden: true })
}

export default guarded(async function SellingSignInPage() {
  const [{ to }, me] = await Promise.all([reader(), signedInSeller()])
  if (me) redirect(to({ route: "sellingHome" }))
  return (
    <Page>
      <SellerSignInForm />
    </Page>
  )
})
