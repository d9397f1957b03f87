/** Request headers that `proxy.ts` sets on every page request, over whatever a browser may have sent. */
export const readerHeaders = {
  locale: "x-reader-locale",
  address: "x-reader-address",
  nonce: "x-nonce",
} as const
