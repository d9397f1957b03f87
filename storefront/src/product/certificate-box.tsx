import type { Certificate } from "@/backend/shapes/badge"
import { dayOf, StateInWords } from "@/certificate/state-in-words"
import { formatDate, formatNumber } from "@/i18n/format"
import { reader } from "@/i18n/reader"
import { classNames } from "@/ui/class-names"
import { Facts } from "@/ui/facts"
import { StarBadge } from "@/ui/star-badge"
import styles from "./certificate-box.module.css"

/** The certificate as it stands today: what it says, what that means, and who decided it. */
export async function CertificateBox({ certificate }: { certificate: Certificate | null }) {
  const { m, to, locale } = await reader()
  const c = m.certificate
  return (
    <section
      className={classNames(styles.box, certificate && styles[certificate.state])}
      aria-labelledby="chung-nhan"
    >
      <h2 id="chung-nhan">{c.title}</h2>
      {certificate ? (
        <>
          <StarBadge badge={certificate} size="page" />
          <StateInWords certificate={certificate} />
          <Facts
            facts={[
              [c.number, certificate.certificate_number],
              [
                c.decision,
                c.decisionOn(certificate.decision_number, formatDate(locale, certificate.decided_on)),
              ],
              [c.authority, `${certificate.authority} (${c.levels[certificate.authority_level]})`],
              [c.issued, dayOf(locale, certificate.issued_on)],
              [
                certificate.star ? c.validUntil : c.expires,
                dayOf(locale, certificate.star ? certificate.valid_until : certificate.expires_on),
              ],
              [c.ruleSet, c.ruleSets[certificate.rule_set_id] ?? certificate.rule_set_id],
              [
                c.score,
                certificate.total_score === null
                  ? null
                  : c.scoreOf(formatNumber(locale, certificate.total_score)),
              ],
            ]}
          />
          {certificate.star ? (
            <div className={styles.meaning}>
              <h3>{c.meaning}</h3>
              <p>{c.meanings[certificate.star]}</p>
            </div>
          ) : null}
        </>
      ) : (
        <p>{c.none}</p>
      )}
      <p className={styles.ways}>
        {certificate?.certificate_number ? (
          <a
            className={styles.more}
            href={to({ route: "certificate", params: { number: certificate.certificate_number } })}
          >
            {c.check}
          </a>
        ) : null}
        <a className={styles.more} href={to({ route: "aboutOcop" })}>
          {c.more}
        </a>
      </p>
    </section>
  )
}
