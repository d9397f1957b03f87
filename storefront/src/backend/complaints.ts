import "server-only"
import { z } from "zod"
import type { Locale } from "@/i18n/locale"
import { callBackend } from "./client"

export type Complaint = {
  /** the same for every repetition of one form, so that it arrives once */
  request_key: string
  product_id: string
  text: string
  name: string | null
  /** phone number or e-mail address */
  contact: string | null
}

const answer = z.object({ complaint: z.object({ code: z.string() }) })

/** Sends a complaint to the office; answers the code with which the shopper can ask again. */
export async function sendComplaint(locale: Locale, complaint: Complaint): Promise<string> {
  const { complaint: sent } = await callBackend("/store/complaints", answer, {
    locale,
    method: "POST",
    body: { ...complaint, locale },
  })
  return sent.code
}
