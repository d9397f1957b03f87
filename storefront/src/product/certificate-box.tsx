import type { Certificate } from "@/backend/shapes/badge"
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
              [c.decision, c.decisionOn(certificate.decision_number, formatDate(certificate.decided_on))],
              [c.authority, `${certificate.authority} (${c.levels[certificate.authority_level]})`],
              [c.issued, dayOf(certificate.issued_on)],
              [
                certificate.star ? c.validUntil : c.expires,
                dayOf(certificate.star ? certificate.valid_until : certificate.expires_on),
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
      <p>
        <a className={styles.more} href={to({ route: "aboutOcop" })}>
          {c.more}
        </a>
      </p>
    </section>
  )
}

async function StateInWords({ certificate }: { certificate: Certificate }) {
  const { m } = await reader()
  const { state, star, last_star, reason, awaiting_centre } = certificate
  const ended = state === "expired" || state === "revoked"
  return (
    <div className={styles.state}>
      <p>{m.certificate.states[state](dayOf(certificate.valid_until) ?? "")}</p>
      {reason ? (
        <p>
          {m.certificate.reason}: <span lang="vi">{reason}</span>
        </p>
      ) : null}
      {ended && !star && last_star ? <p>{m.certificate.lastStar(last_star)}</p> : null}
      {awaiting_centre ? <p>{m.certificate.awaitingCentre}</p> : null}
    </div>
  )
}

/** A product that waits for its first star has no days to tell. */
function dayOf(value: string | null): string | null {
  return value && formatDate(value)
}
