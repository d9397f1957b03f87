/** Kinds of targets of a yearly plan: products recognised for the first time, upgraded, evaluated again. */
export const targetKinds = ["first", "upgrade", "re_evaluation"] as const

export type TargetKind = (typeof targetKinds)[number]
