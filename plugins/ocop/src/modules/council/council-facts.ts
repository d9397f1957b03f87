import type { Day } from "@cho-ocop/marketplace/clock"

/** A council (hội đồng) scores; an assistance team (tổ giúp việc, tổ tư vấn) prepares what it scores. */
export const councilKinds = ["council", "assistance_team"] as const

export type CouncilKind = (typeof councilKinds)[number]

export const councilLevels = ["district", "province", "central"] as const

export type CouncilLevel = (typeof councilLevels)[number]

/** In the order in which papers name them. */
export const memberRoles = ["chair", "vice_chair", "member", "secretary"] as const

export type MemberRole = (typeof memberRoles)[number]

export type MemberFacts = {
  user_id: string
  name: string
  organisation: string
  role: MemberRole
  votes: boolean
}

export type CouncilFacts = {
  kind: CouncilKind
  level: CouncilLevel
  name: string
  decision_number: string
  decided_on: Day
  decided_by: string
  valid_from: Day
  valid_to: Day | null
}
