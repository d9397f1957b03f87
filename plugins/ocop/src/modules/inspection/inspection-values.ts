/** Planned by quarter, or by surprise (đột xuất). 26/2026/QĐ-TTg knows both. */
export const INSPECTION_KINDS = ["planned", "surprise"] as const
export type InspectionKind = (typeof INSPECTION_KINDS)[number]

/**
 * The two things looked at after recognition (26/2026/QĐ-TTg): whether the criteria are kept as in the dossier, and how the
 * OCOP mark and information are used.
 */
export const SUBJECTS = ["criteria", "mark"] as const
export type Subject = (typeof SUBJECTS)[number]

export const ANSWERS = ["met", "not_met", "not_applicable"] as const
export type Answer = (typeof ANSWERS)[number]

export const SEVERITIES = ["minor", "major", "critical"] as const
export type Severity = (typeof SEVERITIES)[number]

/** How an inspection ends that asks nothing of the authority. */
export const OUTCOMES = ["kept", "corrected", "warned"] as const
export type Outcome = (typeof OUTCOMES)[number]

export const PROPOSALS = ["revocation", "lower_star"] as const
export type Proposal = (typeof PROPOSALS)[number]

/** Where a corrective action stands after somebody looked. */
export const FOLLOW_UP_RESULTS = ["done", "not_done", "extended"] as const
export type FollowUpResult = (typeof FOLLOW_UP_RESULTS)[number]
