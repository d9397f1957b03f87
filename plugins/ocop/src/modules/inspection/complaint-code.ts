import { randomInt } from "node:crypto"

/** Letters and figures that nobody mistakes for another when reading them out. */
const SIGNS = "23456789ACDEFGHJKMNPQRTUVWXY"

/** A new code such as `PA-7KQD-M3XA`, with which a shopper can ask again. */
export function complaintCode(): string {
  const sign = () => SIGNS[randomInt(SIGNS.length)] ?? ""
  const four = () => [sign(), sign(), sign(), sign()].join("")
  return `PA-${four()}-${four()}`
}
