/**
 * Kinds of registration (lần đăng ký) of 26/2026/QĐ-TTg: the first time (lần đầu), an upgrade (nâng hạng), a
 * re-evaluation (đánh giá, phân hạng lại).
 */
export const dossierKinds = ["first", "upgrade", "re_evaluation"] as const

export type DossierKind = (typeof dossierKinds)[number]
