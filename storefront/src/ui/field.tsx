import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react"
import styles from "./field.module.css"

type Around = {
  /** also the id of the control, so a form may ask for a name only once */
  name: string
  label: string
  /** how to fill it in, shown before anything is wrong */
  hint?: ReactNode
  /** what is wrong and how to mend it */
  error?: string | null
  /** said beside the label where a field may stay empty */
  optional?: string
}

function described({ name, hint, error }: Around) {
  const ids = [error && `${name}-error`, hint && `${name}-hint`].filter(Boolean)
  return {
    id: name,
    name,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": ids.length ? ids.join(" ") : undefined,
  }
}

function Frame({ name, label, hint, error, optional, children }: Around & { children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={name}>
        {label}
        {optional ? <span className={styles.optional}> ({optional})</span> : null}
      </label>
      {hint ? (
        <p className={styles.hint} id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {children}
      {error ? (
        <p className={styles.error} id={`${name}-error`}>
          {error}
        </p>
      ) : null}
    </div>
  )
}

/** One line of text with its label, hint and error. */
export function Field({
  name,
  label,
  hint,
  error,
  optional,
  ...input
}: Around & InputHTMLAttributes<HTMLInputElement>) {
  const around = { name, label, hint, error, optional }
  return (
    <Frame {...around}>
      <input className={styles.control} {...described(around)} {...input} />
    </Frame>
  )
}

export function TextArea({
  name,
  label,
  hint,
  error,
  optional,
  ...area
}: Around & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const around = { name, label, hint, error, optional }
  return (
    <Frame {...around}>
      <textarea className={styles.control} rows={3} {...described(around)} {...area} />
    </Frame>
  )
}

/** A choice from a list; `children` are its options. */
export function SelectField({
  name,
  label,
  hint,
  error,
  optional,
  ...select
}: Around & SelectHTMLAttributes<HTMLSelectElement>) {
  const around = { name, label, hint, error, optional }
  return (
    <Frame {...around}>
      <select className={styles.control} {...described(around)} {...select} />
    </Frame>
  )
}
