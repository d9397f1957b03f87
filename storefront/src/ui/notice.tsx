import type { ReactNode } from "react"
import { classNames } from "./class-names"
import styles from "./notice.module.css"

type NoticeProps = { tone: "good" | "warning" | "error" | "plain"; title?: string; children?: ReactNode }

/** Something the reader has to know before going on. Errors are announced at once. */
export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <div
      className={classNames(styles.notice, styles[tone])}
      role={tone === "error" ? "alert" : tone === "good" ? "status" : undefined}
    >
      {title ? <p className={styles.title}>{title}</p> : null}
      {children}
    </div>
  )
}
