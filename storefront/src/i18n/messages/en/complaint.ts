import type { complaint as vi } from "../vi/complaint"

export const complaint: typeof vi = {
  title: "Report a problem with this product",
  intro:
    "Spoilt goods, a wrong label, quality that isn't as described: write to the OCOP office. Only the people in charge read it; it isn't shown in the shop.",
  text: "What happened",
  textHint: "When and where you bought it, and what you saw. If there is a lot number on the pack, add it.",
  textMissing: "Please write a few lines about what happened.",
  contact: "Phone or e-mail",
  contactHint: "So that we can answer you. You may leave it empty.",
  name: "Your name",
  send: "Send the report",
  sentTitle: "We have received your report",
  sentText: (code) => `Its code is ${code}. Keep it in case you want to ask about it.`,
}
