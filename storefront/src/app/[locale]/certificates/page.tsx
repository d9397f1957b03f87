import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { readCertificate } from "@/backend/certificates"
import styles from "@/certificate/certificate-page.module.css"
import { CheckFileForm } from "@/certificate/check-file-form"
import { pageMetadata } from "@/i18n/page-metadata"
import { queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"
import { guarded } from "@/shell/guarded"
import { Page } from "@/shell/page"
import { Button } from "@/ui/button"
import { Field } from "@/ui/field"

export async function generateMetadata(): Promise<Metadata> {
  const { locale, m } = await reader()
  const { title, description } = m.certificatePage.lookUp
  return pageMetadata({ locale, target: { route: "certificateLookUp" }, title, description })
}

/** A number leads to its page; a file is checked in the browser. The look-up is a plain form and needs no scripts. */
export default guarded(async function CertificateLookUpPage() {
  const { m, to, query, locale } = await reader()
  const { lookUp, verify, product, maker } = m.certificatePage
  const name = queryNames.certificateNumber[locale]
  const number = query.get(name)?.normalize("NFC").trim().slice(0, 100)
  const found = number ? await readCertificate(locale, number) : null
  if (found) redirect(to({ route: "certificate", params: { number: found.number } }))
  const error = number === undefined ? null : number ? lookUp.unknown(number) : lookUp.missing
  const { title: _title, intro: _intro, noScript: _noScript, none: _none, ...findings } = verify
  return (
    <Page>
      <div className={styles.page}>
        <h1>{lookUp.title}</h1>
        <form className={styles.part} action={to({ route: "certificateLookUp" })} method="get" noValidate>
          <p>{lookUp.intro}</p>
          <Field
            name={name}
            label={lookUp.number}
            hint={lookUp.numberHint}
            error={error}
            defaultValue={number ?? ""}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={100}
          />
          <div>
            <Button>{lookUp.action}</Button>
          </div>
        </form>
        <section className={styles.part} aria-labelledby="kiem-tra-tep">
          <h2 id="kiem-tra-tep">{lookUp.fileTitle}</h2>
          <p>{lookUp.fileIntro}</p>
          <CheckFileForm
            locale={locale}
            words={{
              ...findings,
              file: lookUp.file,
              paste: lookUp.paste,
              check: lookUp.check,
              empty: lookUp.empty,
              says: lookUp.says,
              number: lookUp.number,
              product,
              maker,
              decision: m.certificate.decision,
              validUntil: m.certificate.validUntil,
            }}
          >
            <p>{lookUp.noScript}</p>
          </CheckFileForm>
        </section>
      </div>
    </Page>
  )
})
