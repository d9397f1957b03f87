import type { ReactNode } from "react"
import styles from "./to-do-card.module.css"

type ToDoCardProps = {
  title: string
  /** where it is done; the whole card leads there */
  href: string
  /** drawn with the colour of warnings; the words must say it too */
  late?: boolean
  children: ReactNode
}

/** One thing that waits for the seller. */
export function ToDoCard({ title, href, late, children }: ToDoCardProps) {
  return (
    <a className={late ? `${styles.card} ${styles.late}` : styles.card} href={href}>
      <strong className={styles.title}>{title}</strong>
      <span className={styles.text}>{children}</span>
    </a>
  )
}
