/** Longest summary that is kept, in characters of JSON. */
export const SUMMARY_LIMIT = 8_000

const TEXT_LIMIT = 500
const LIST_LIMIT = 50
const DEPTH_LIMIT = 8
export const REMOVED = "[removed]"
const SEALED = "[sealed]"

const SECRET_NAME =
  /pass(word|wd|code|phrase)|secret(?!ar)|token|^authorization$|api_?key|private_?key|(^|_)otp$|cvc|cvv|^card$|card_?(number|no$|holder|data)|credit_?card|iban|^pin$|account_?(number|no$)/i
const TOKEN = /^(eyJ[\w-]+\.[\w-]+\.[\w-]*|sk_\w{8,})$/
const CARD_LIKE = /\b\d(?:[ -]?\d){12,18}\b/g

/**
 * What a request sent, as JSON that may be kept for good: without passwords, tokens, card and bank numbers, with long
 * texts and lists cut. Null where nothing was sent.
 */
export function summarise(body: unknown): string | null {
  if (body === null || body === undefined || (typeof body === "object" && Object.keys(body).length === 0)) {
    return null
  }
  const json = JSON.stringify(clean(body, 0)).replaceAll("\\u0000", "")
  if (json.length <= SUMMARY_LIMIT) {
    return json
  }
  const names = typeof body === "object" ? Object.keys(body).slice(0, LIST_LIMIT) : []
  return JSON.stringify({ "…": `${json.length}`, fields: names.map((name) => name.slice(0, 100)) })
}

/** What was sent with the content of some fields left out, wherever it is kept. */
export function sealFields(body: unknown, fields: readonly string[]): unknown {
  if (fields.length === 0 || body === null || body === undefined) {
    return body
  }
  if (typeof body !== "object" || Array.isArray(body)) {
    return SEALED
  }
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, fields.includes(name) ? SEALED : value]),
  )
}

function clean(value: unknown, depth: number): unknown {
  if (typeof value === "string") {
    return cleanText(value)
  }
  if (typeof value !== "object" || value === null) {
    return value
  }
  if (depth >= DEPTH_LIMIT) {
    return "…"
  }
  if (Array.isArray(value)) {
    const kept = value.slice(0, LIST_LIMIT).map((one) => clean(one, depth + 1))
    return value.length > LIST_LIMIT ? [...kept, `… +${value.length - LIST_LIMIT}`] : kept
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      SECRET_NAME.test(name) && one !== null && one !== "" ? REMOVED : clean(one, depth + 1),
    ]),
  )
}

function cleanText(text: string): string {
  if (TOKEN.test(text.trim())) {
    return REMOVED
  }
  const safe = text.replace(CARD_LIKE, (digits) => (isCardNumber(digits) ? REMOVED : digits))
  return safe.length > TEXT_LIMIT ? `${safe.slice(0, TEXT_LIMIT)}… +${safe.length - TEXT_LIMIT}` : safe
}

/** Luhn's check (ISO/IEC 7812-1), which numbers of payment cards pass. */
function isCardNumber(text: string): boolean {
  const digits = [...text.replace(/\D/g, "")].reverse().map(Number)
  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? digit * 2 : digit
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}
