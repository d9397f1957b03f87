import type { DossierPermission } from "./dossier-transitions"

/** What somebody found who looked at a paper. */
export const checkResults = ["valid", "unclear", "invalid"] as const

export type CheckResult = (typeof checkResults)[number]

/** Whoever works on dossiers may check their papers. */
export const checkPermissions = [
  "dossier.receive",
  "dossier.intake",
  "dossier.assess",
] as const satisfies readonly DossierPermission[]
