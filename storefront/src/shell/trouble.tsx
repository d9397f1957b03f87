import { ButtonLink } from "@/ui/button"
import styles from "./trouble.module.css"

type Way = { href: string; words: string }

/** A page that couldn't be what was asked for: what is wrong, and two ways on. */
export function Trouble({
  title,
  text,
  action,
  home,
}: {
  title: string
  text: string
  action: Way
  home: Way
}) {
  return (
    <div className={styles.trouble}>
      <EmptyBasket />
      <h1>{title}</h1>
      <p>{text}</p>
      <p className={styles.ways}>
        <ButtonLink href={action.href}>{action.words}</ButtonLink>
        <ButtonLink tone="quiet" href={home.href}>
          {home.words}
        </ButtonLink>
      </p>
    </div>
  )
}

/** a sampan with nothing on board */
function EmptyBasket() {
  return (
    <svg className={styles.boat} viewBox="0 0 160 70" aria-hidden="true" focusable="false">
      <path className={styles.hull} d="M8 30c14 12 38 18 72 18s58-6 72-18c-6 18-24 28-72 28S14 48 8 30z" />
      <path className={styles.line} d="M96 47V10M96 14c10 2 18 8 24 16" />
      <path
        className={styles.line}
        d="M0 64c7 0 7-4 14-4s7 4 14 4 7-4 14-4 7 4 14 4 7-4 14-4 7 4 14 4 7-4 14-4 7 4 14 4 7-4 14-4 7 4 14 4 7-4 14-4"
      />
    </svg>
  )
}
