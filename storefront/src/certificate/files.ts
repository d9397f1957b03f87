/** Addresses of what belongs to a certificate, the same in every language. */
export const certificateFiles = {
  file: (number: string) => `/api/certificate-file?number=${encodeURIComponent(number)}`,
  pdf: (number: string) => `/api/certificate-pdf?number=${encodeURIComponent(number)}`,
  keys: "/api/certificate-keys",
} as const
