/** The six branches of the programme (Quyết định 26/2026/QĐ-TTg). */
export const BRANCHES = ["food", "drink", "medicinal", "handicraft", "ornamental", "tourism"] as const
export type Branch = (typeof BRANCHES)[number]

/** What the label says; each has its English beside it, with the suffix `_en`. */
export const LABEL_FIELDS = [
  "net_quantity",
  "ingredients",
  "storage",
  "shelf_life",
  "usage",
  "warnings",
] as const
export type LabelField = (typeof LABEL_FIELDS)[number]
