"use client"

import { type FormEvent, type ReactNode, useEffect, useState } from "react"
import { formatDate } from "@/i18n/format"
import type { Locale } from "@/i18n/locale"
import { Button } from "@/ui/button"
import { Facts } from "@/ui/facts"
import { Field, TextArea } from "@/ui/field"
import { checkHere, type Finding } from "./check-here"
import { FindingNotice, type FindingWords } from "./finding-notice"
import styles from "./check-file-form.module.css"

type Words = FindingWords & {
  file: string
  paste: string
  check: string
  empty: string
  says: string
  number: string
  product: string
  maker: string
  decision: string
  validUntil: string
}

type CheckFileFormProps = {
  locale: Locale
  words: Words
  /** what is said as long as no script runs */
  children: ReactNode
}

/** Checks a file that the visitor has, chosen or pasted. It never leaves the browser. */
export function CheckFileForm({ locale, words, children }: CheckFileFormProps) {
  const [isReady, setReady] = useState(false)
  const [finding, setFinding] = useState<Finding | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => setReady(true), [])
  if (!isReady) return children

  const check = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const chosen = form.get("certificate_file")
    const pasted = String(form.get("certificate_text") ?? "").trim()
    const file = chosen instanceof File && chosen.size > 0 ? chosen : null
    setFinding(null)
    setProblem(file || pasted ? null : words.empty)
    if (file || pasted) setFinding(await checkHere(() => (file ? file.text() : Promise.resolve(pasted))))
  }

  return (
    <form className={styles.form} onSubmit={(event) => void check(event)} noValidate>
      <Field name="certificate_file" type="file" label={words.file} error={problem} accept=".jwt,.txt" />
      <TextArea name="certificate_text" label={words.paste} rows={3} spellCheck={false} autoComplete="off" />
      <Button tone="quiet">{words.check}</Button>
      <div aria-live="polite" className={styles.result}>
        {finding ? <FindingNotice finding={finding} words={words} /> : null}
        {finding && "certificate" in finding ? (
          <>
            <h3>{words.says}</h3>
            <Facts
              facts={[
                [words.number, finding.certificate.number],
                [words.product, `${finding.certificate.product} (OCOP ${finding.certificate.star} ★)`],
                [words.maker, finding.certificate.maker],
                [words.decision, finding.certificate.decision.number],
                [words.validUntil, formatDate(locale, finding.certificate.validUntil)],
              ]}
            />
          </>
        ) : null}
      </div>
    </form>
  )
}
