/** What somebody found who looked at a paper. */
export const checkResults = ["valid", "unclear", "invalid"] as const

export type CheckResult = (typeof checkResults)[number]
