/** What a seller is before the law; an OCOP shop sells the goods of makers on consignment (ký gửi). */
export const LEGAL_FORMS = [
  "enterprise",
  "cooperative",
  "cooperative_group",
  "household_business",
  "farm",
  "ocop_shop",
] as const
export type LegalForm = (typeof LEGAL_FORMS)[number]
