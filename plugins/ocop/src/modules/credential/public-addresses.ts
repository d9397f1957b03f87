import type { Issuer } from "./credential-document"

/**
 * Where the public reaches the shop. It is part of what is signed (issuer, status list), so a shop should get its
 * public address, the setting SITE_URL, before it signs its first certificate.
 */
export function siteUrl(): string {
  return (process.env.SITE_URL || process.env.STOREFRONT_URL || "http://localhost:3000").replace(/\/+$/, "")
}

/** Who signs certificate files. The authority that decided stands in the file beside it. */
export const issuer = (): Issuer => ({ id: siteUrl(), name: "Chợ OCOP Long Xuyên" })

/** Public address of a status list. */
export const statusListUrl = (list: number): string => `${siteUrl()}/api/certificate-status/${list}`

/** Public address of a product's page. */
export const productUrl = (handle: string): string => `${siteUrl()}/san-pham/${encodeURIComponent(handle)}`

/** Public address of a certificate's page: what its QR code says. The slashes of a number stay slashes. */
export function certificateUrl(number: string): string {
  return `${siteUrl()}/chung-nhan/${number.split("/").map(encodeURIComponent).join("/")}`
}
