import { randomInt } from "node:crypto"

/** No 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V: a code is read aloud and typed from paper. */
const ALPHABET = "34679ACDEFGHJKMNPQRTVWXY"

const GROUP = 4

/** A random code like `LX-7KQD-M3XA`: 24⁸ (about 10¹¹) possible ones; the unique column tells when one is taken. */
export const newPurchaseCode = (pick: (below: number) => number = randomInt): string => {
  const group = (): string => Array.from({ length: GROUP }, () => ALPHABET[pick(ALPHABET.length)]).join("")
  return `LX-${group()}-${group()}`
}

/**
 * The code that a person meant, whatever the case, spaces and dashes (also without "LX"); null when it can't be one.
 *
 * @example readPurchaseCode("lx 7kqd m3xa") // "LX-7KQD-M3XA"
 */
export const readPurchaseCode = (typed: string): string | null => {
  const signs = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
  const body = signs.length === 2 + 2 * GROUP && signs.startsWith("LX") ? signs.slice(2) : signs
  if (body.length !== 2 * GROUP || [...body].some((sign) => !ALPHABET.includes(sign))) {
    return null
  }
  return `LX-${body.slice(0, GROUP)}-${body.slice(GROUP)}`
}
