import type { InputHTMLAttributes, ReactNode } from "react"
import styles from "./choice.module.css"

/** A question answered by one or more of the `Choice`s inside. */
export function ChoiceGroup({
  legend,
  hint,
  children,
}: {
  legend: string
  hint?: string
  children: ReactNode
}) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
      {children}
    </fieldset>
  )
}

type ChoiceProps = { label: ReactNode; detail?: ReactNode; aside?: ReactNode } & Omit<
  InputHTMLAttributes<HTMLInputElement>,
  "children"
>

/** A radio button (or checkbox) whose whole row can be pressed; `aside` is a price or a count. */
export function Choice({ label, detail, aside, type = "radio", ...input }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <input type={type} className={styles.mark} {...input} />
      <span className={styles.words}>
        <span>{label}</span>
        {detail ? <span className={styles.detail}>{detail}</span> : null}
      </span>
      {aside ? <span className={styles.aside}>{aside}</span> : null}
    </label>
  )
}
