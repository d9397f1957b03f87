import type { PublicDecision } from "@/backend/shapes/certificate"
import { formatDate } from "@/i18n/format"
import { reader } from "@/i18n/reader"
import styles from "./certificate-page.module.css"

/** The decisions behind a certificate, the newest first, as far as they are public. */
export async function DecisionList({ decisions }: { decisions: readonly PublicDecision[] }) {
  const { m, locale } = await reader()
  const p = m.certificatePage
  return (
    <ol className={styles.decisions} role="list">
      {decisions.map((decision) => (
        <li key={`${decision.kind} ${decision.decided_on} ${decision.decision_number}`}>
          <p className={styles.kind}>{p.kinds[decision.kind]?.(decision.star) ?? decision.kind}</p>
          <p>
            {decision.decision_number
              ? m.certificate.decisionOn(decision.decision_number, formatDate(locale, decision.decided_on))
              : formatDate(locale, decision.decided_on)}
            {decision.authority ? `, ${decision.authority}` : ""}
          </p>
          {decision.extended_until ? (
            <p>{p.extendedUntil(formatDate(locale, decision.extended_until))}</p>
          ) : null}
          {decision.reason ? (
            <p>
              {m.certificate.reason}: <span lang="vi">{decision.reason}</span>
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
