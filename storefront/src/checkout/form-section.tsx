import type { ReactNode } from "react"
import { classNames } from "@/ui/class-names"
import styles from "./form-section.module.css"

type FormSectionProps = { title: string; hint?: string; className?: string; children: ReactNode }

/** One part of the checkout form under its own heading. */
export function FormSection({ title, hint, className, children }: FormSectionProps) {
  return (
    <section className={classNames(styles.section, className)}>
      <h2 className={styles.title}>{title}</h2>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
      {children}
    </section>
  )
}
