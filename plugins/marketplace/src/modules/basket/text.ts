// Control characters other than line breaks and tabs have no place in what a person types.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g

/**
 * Text as it is stored: one Unicode form (NFC, so that "Mỹ" equals "Mỹ" whatever keyboard typed it), no control signs, no
 * outer space. Markup is text like any other; pages escape it.
 */
export const cleanText = (value: unknown): string =>
  typeof value === "string" ? value.normalize("NFC").replace(CONTROL, "").trim() : ""

/** The same on one line. */
export const cleanLine = (value: unknown): string => cleanText(value).replace(/\s+/g, " ")
