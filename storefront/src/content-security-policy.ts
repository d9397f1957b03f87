/**
 * What a page may load: our own origin, and the inline scripts that carry this request's nonce.
 * Styles may be inline because pictures carry their blur placeholder in a style attribute.
 */
export function contentSecurityPolicy(nonce: string): string {
  const develop = process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : "" // React's debugging needs eval
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${develop}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ")
}
