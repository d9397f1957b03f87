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
