import { z } from "@medusajs/framework/zod"
import { dossierActions } from "@cho-ocop/ocop/dossier-road"

import { handle, none, optional, text, whole } from "../table-rows"

const star = z
  .enum(["3", "4", "5"])
  .transform((value) => Number(value) as 3 | 4 | 5)
  .or(none)

/** A maker who sells nothing in the shop yet. */
export const newMakerRow = z.object({
  handle,
  name: text,
  legal_form: text,
  tax_code: text,
  representative: text,
  position: text,
  phone: text,
  email: text,
  commune_code: text,
  commune: text,
  address: text,
})

/** A product that nobody can buy yet, with what its dossier says of it. */
export const newProductRow = z.object({
  handle,
  title: text,
  maker: handle,
  product_set: text,
  branch: text,
  description: text,
})

/** An idea, and what was done about it on which day. */
export const ideaRow = z.object({
  maker: handle,
  product: handle.or(none),
  name: text,
  registered: text,
  description: text,
  local_roots: text,
  needs: optional,
  action: z.enum(["choose", "decline", "withdraw"]).or(none),
  on: optional,
  by: optional,
  comment: optional,
})

/**
 * A dossier with what its forms say. `self_star` and `self_points` are what the maker's own picks come to, empty as long
 * as the self-assessment isn't written; `conclusion` is that of the commune's report.
 */
export const dossierRow = z.object({
  product: handle,
  kind: z.enum(["first"]),
  opened: text,
  by: text,
  expected_star: text,
  self_star: star,
  self_points: whole.or(none),
  output: text,
  revenue: whole,
  profit: whole,
  workers: whole,
  general: text,
  results: optional,
  plan: optional,
  samples: whole.or(none),
  conclusion: optional,
})

/** A step taken at the desk, in order; `by` is `maker` or the account of a member of the staff. */
export const dossierStepRow = z.object({
  product: handle,
  action: z.enum(dossierActions),
  on: text,
  by: text,
  comment: optional,
})

export const reportRow = z.object({ product: handle, content: text, maker: text, commune: text })

export const evidenceRow = z.object({
  product: handle,
  type: text,
  title: text,
  number: optional,
  issuer: optional,
  issued: optional,
  ends: optional,
  checked: z.enum(["valid", "unclear", "invalid"]).or(none),
})

export const councilRow = z.object({
  handle,
  kind: z.enum(["council", "assistance_team"]),
  level: z.enum(["district", "province", "central"]),
  name: text,
  decision_number: text,
  decided: text,
  decided_by: text,
})

export const councilMemberRow = z.object({
  council: handle,
  account: text,
  role: z.enum(["chair", "vice_chair", "member", "secretary"]),
  organisation: text,
})

export const sessionRow = z.object({
  handle,
  council: handle,
  title: text,
  place: text,
  planned: text,
  held: text,
  state: z.enum(["planned", "closed"]),
  extra_ground: text,
})

/** A dossier on an agenda; star, points and the members' opinions (parted by |) for a session that was held. */
export const agendaRow = z.object({
  session: handle,
  product: handle,
  star,
  points: whole.or(none),
  opinions: z.string().transform((value) => value.split("|").filter(Boolean)),
})

/** A line of a decision; `{year}` in the certificate's number is the year of the decision. */
export const rulingRow = z.object({
  product: handle,
  verdict: z.enum(["recognise", "refuse", "send_up"]),
  decided: text,
  number: text,
  authority: text,
  signer: text,
  star,
  certificate: optional,
  reason: optional,
})

export const targetRow = z.object({ kind: z.enum(["first", "upgrade", "re_evaluation"]), target: whole })
