import type { BadgeState, Star } from "@/backend/shapes/badge"
import { formatDate } from "@/i18n/format"
import type { Locale } from "@/i18n/locale"
import type { Messages } from "@/i18n/messages"
import { reader } from "@/i18n/reader"
import { classNames } from "./class-names"
import styles from "./star-badge.module.css"

type Shown = { state: BadgeState; star: Star | null; valid_until: string | null }

type StarBadgeProps = {
  badge: Shown | null
  /** on a card: the stars, or why there are none; on a page: until when as well */
  size: "card" | "page"
}

/**
 * The state of a product's certificate today. Stars are drawn only for a certificate that carries
 * them now; the words say the same without colour.
 */
export async function StarBadge({ badge, size }: StarBadgeProps) {
  const { m, locale } = await reader()
  if (!badge)
    return size === "page" ? (
      <span className={classNames(styles.badge, styles.muted)}>{m.badge.none}</span>
    ) : null
  return (
    <span className={classNames(styles.badge, styles[badge.state], size === "page" && styles.page)}>
      {badge.star ? <Stars star={badge.star} /> : null}
      <span>{wordsOfBadge(locale, m.badge, badge, size)}</span>
    </span>
  )
}

/** Stars in number, in the one gold that is used for nothing else. */
function Stars({ star }: { star: Star }) {
  return (
    <span className={styles.stars} aria-hidden="true">
      {Array.from({ length: star }, (_, index) => (
        <svg key={index} viewBox="0 0 20 20">
          <path d="M10 1.2l2.7 5.7 6.1.8-4.5 4.3 1.2 6.2L10 15.1l-5.5 3.1 1.2-6.2L1.2 7.7l6.1-.8z" />
        </svg>
      ))}
    </span>
  )
}

/** The badge in words, e.g. `OCOP 4 sao · còn hạn đến 12/05/2028`. */
export function wordsOfBadge(
  locale: Locale,
  m: Messages["badge"],
  { state, star, valid_until }: Shown,
  size: StarBadgeProps["size"],
): string {
  if (!star || !valid_until) return size === "page" ? m.withoutStar[state] : m.short[state]
  if (size === "page") return `${m.stars(star)} · ${m.withStar[state](formatDate(locale, valid_until))}`
  return m.stars(star)
}
