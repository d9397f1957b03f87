"use client"

import { useFormStatus } from "react-dom"
import { Button } from "@/ui/button"

/** Orders. Says that it is working and takes no second press meanwhile; the server would make one order of it anyway. */
export function OrderButton({ words, busy }: { words: string; busy: string }) {
  const { pending, data } = useFormStatus()
  const ordering = pending && data?.get("intent") === "order"
  return (
    <Button
      wide
      name="intent"
      value="order"
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault()
      }}
    >
      {ordering ? busy : words}
    </Button>
  )
}
