import type { PublicCertificate } from "@/backend/shapes/certificate"
import { reader } from "@/i18n/reader"
import { ButtonLink } from "@/ui/button"
import styles from "./certificate-page.module.css"
import { certificateFiles } from "./files"
import { VerifyHere } from "./verify-here"

/** The signature: checked in the visitor's browser where scripts run, and otherwise how to check it elsewhere. */
export async function SignaturePart({ certificate }: { certificate: PublicCertificate }) {
  const { m, to } = await reader()
  const { verify, download, downloadHint, pdf, otherFile } = m.certificatePage
  const { number, credential, badge } = certificate
  const { title: _title, intro, noScript, none, ...words } = verify
  return (
    <section className={styles.part} aria-labelledby="chu-ky-so">
      <h2 id="chu-ky-so">{verify.title}</h2>
      {credential ? (
        <>
          <p className={styles.notPrinted}>{intro}</p>
          <VerifyHere file={certificateFiles.file(number)} words={words}>
            <p>{noScript}</p>
          </VerifyHere>
        </>
      ) : (
        <p>{none}</p>
      )}
      <p className={`${styles.files} ${styles.notPrinted}`}>
        {credential ? (
          <ButtonLink tone="quiet" href={certificateFiles.file(number)} download>
            {download}
          </ButtonLink>
        ) : null}
        {badge.last_star ? (
          <ButtonLink tone="quiet" href={certificateFiles.pdf(number)} download>
            {pdf}
          </ButtonLink>
        ) : null}
      </p>
      {credential ? <p className={styles.asOf}>{downloadHint}</p> : null}
      <p className={styles.notPrinted}>
        <a href={to({ route: "certificateLookUp" })}>{otherFile}</a>
      </p>
    </section>
  )
}
