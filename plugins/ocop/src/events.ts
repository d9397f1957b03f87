/** Events of this package. */
export const CertificateEvents = {
  /** State, star or log of a certificate changed, by a decision or by the clock. Data: `CertificateChanged`. */
  CHANGED: "certificate.changed",
} as const

export type CertificateChanged = { id: string; product_id: string | null }

export const CredentialEvents = {
  /** A certificate file was signed or withdrawn, or the signing key changed. Data: `CredentialChanged`. */
  CHANGED: "credential.changed",
} as const

export type CredentialChanged = { certificate_id: string | null }

export const DossierEvents = {
  /** A dossier was opened, or a step was added to its log. Data: `DossierChanged`. */
  CHANGED: "dossier.changed",
} as const

export type DossierChanged = { id: string; product_id: string }

export const InspectionEvents = {
  /** An inspection was planned, or a step was added to its log. Data: `InspectionChanged`. */
  CHANGED: "inspection.changed",
} as const

export type InspectionChanged = { id: string; product_id: string }

export const PaperEvents = {
  /** A paper was handed in or checked. Data: `PaperChanged`. */
  CHANGED: "paper.changed",
  /** A paper comes near its end; told once for each distance. Data: `PaperReminded`. */
  REMINDED: "paper.reminded",
} as const

export type PaperChanged = { id: string; seller_id: string; product_id: string | null }
export type PaperReminded = PaperChanged & { days_before: number; ends_on: string }
