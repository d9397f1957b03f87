import type { Certificate } from "@/backend/shapes/badge"
import { formatDate } from "@/i18n/format"
import type { Locale } from "@/i18n/locale"
import { reader } from "@/i18n/reader"
import styles from "./state-in-words.module.css"

/** What a certificate's state of today means, with the reason where there is one. */
export async function StateInWords({ certificate }: { certificate: Certificate }) {
  const { m, locale } = await reader()
  const { state, star, last_star, reason, awaiting_centre } = certificate
  const ended = state === "expired" || state === "revoked"
  return (
    <div className={styles.state}>
      <p>{m.certificate.states[state](dayOf(locale, certificate.valid_until) ?? "")}</p>
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

/** A day as it is read; a product that waits for its first star has none to tell. */
export function dayOf(locale: Locale, value: string | null): string | null {
  return value && formatDate(locale, value)
}
