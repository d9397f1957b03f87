import type { Problem } from "@/forms/form-memory"
import { Notice } from "@/ui/notice"
import styles from "./problem-summary.module.css"

/** All that has to be mended, each a link to its field. The page opens here after a form came back. */
export function ProblemSummary({ title, problems }: { title: string; problems: Problem[] }) {
  if (problems.length === 0) return null
  return (
    <div id="check" tabIndex={-1} className={styles.summary}>
      <Notice tone="error" title={title}>
        <ul className={styles.list}>
          {problems.map(({ field, message }) => (
            <li key={message}>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
