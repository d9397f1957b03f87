"use client"

import { useEffect, useState } from "react"
import { Button } from "@/ui/button"

/** Copies a text. Isn't there where scripts or the clipboard aren't: the text itself can be selected. */
export function CopyButton({ text, words, done }: { text: string; words: string; done: string }) {
  const [state, setState] = useState<"absent" | "ready" | "copied">("absent")
  useEffect(() => {
    if (window.isSecureContext) setState("ready")
  }, [])
  if (state === "absent") return null
  return (
    <Button
      type="button"
      tone="quiet"
      onClick={() => void navigator.clipboard.writeText(text).then(() => setState("copied"))}
    >
      <span aria-live="polite">{state === "copied" ? done : words}</span>
    </Button>
  )
}
