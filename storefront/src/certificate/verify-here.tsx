"use client"

import { type ReactNode, useEffect, useState } from "react"
import { checkHere, fetchText, type Finding } from "./check-here"
import { FindingNotice, type FindingWords } from "./finding-notice"

type VerifyHereProps = {
  file: string
  words: FindingWords & { checking: string }
  /** what is said as long as no script runs */
  children: ReactNode
}

/** Checks the signature of the certificate on this page in the visitor's browser. */
export function VerifyHere({ file, words, children }: VerifyHereProps) {
  const [finding, setFinding] = useState<Finding | "checking" | null>(null)
  useEffect(() => {
    let isShown = true
    setFinding("checking")
    void checkHere(() => fetchText(file)).then((found) => {
      if (isShown) setFinding(found)
    })
    return () => {
      isShown = false
    }
  }, [file])
  return (
    <div aria-live="polite">
      {finding === null ? children : null}
      {finding === "checking" ? <p>{words.checking}</p> : null}
      {finding && finding !== "checking" ? <FindingNotice finding={finding} words={words} /> : null}
    </div>
  )
}
