import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { RegisterForm } from "@/account/register-form"
import { signedInCustomer } from "@/account/signed-in"
import { pageMetadata } from "@/i18n/page-metadata"
import { reader } from "@/i18n/reader"
import { guarded } from "@/shell/guarded"
import { Page } from "@/shell/page"

export async function generateMetadata(): Promise<Metadata> {
  const { locale, m } = await reader()
  return pageMetadata({ locale, target: { route: "register" }, title: m.account.registerTitle, hidden: true })
}

export default guarded(async function RegisterPage() {
  const [{ to }, customer] = await Promise.all([reader(), signedInCustomer()])
  if (customer) redirect(to({ route: "account" }))
  return (
    <Page>
      <RegisterForm />
    </Page>
  )
})
