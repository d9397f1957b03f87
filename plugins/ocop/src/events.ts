/** Events of this package. */
export const CertificateEvents = {
  /** State, star or log of a certificate changed, by a decision or by the clock. Data: `CertificateChanged`. */
  CHANGED: "certificate.changed",
} as const

export type CertificateChanged = { id: string; product_id: string | null }
