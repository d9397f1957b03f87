"use client"

import { useEffect, useState } from "react"
import { checkHere, fetchText, type Finding } from "./check-here"
import { FindingNotice, type FindingWords } from "./finding-notice"

type VerifyHereProps = { file: string; words: FindingWords & { checking: string } }

/** Checks the signature of the certificate on this page in the visitor's browser. Isn't there without scripts. */
export function VerifyHere({ file, words }: VerifyHereProps) {
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
      {finding === "checking" ? <p>{words.checking}</p> : null}
      {finding && finding !== "checking" ? <FindingNotice finding={finding} words={words} /> : null}
    </div>
  )
}
