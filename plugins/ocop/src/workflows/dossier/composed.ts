/** A value with all its texts in composed Unicode (NFC): phones and Macs type Vietnamese in two ways. */
export function composed(value: unknown): unknown {
  if (typeof value === "string") {
    return value.normalize("NFC")
  }
  if (Array.isArray(value)) {
    return value.map(composed)
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, composed(one)]))
  }
  return value
}
