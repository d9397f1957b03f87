import { registerMessages, ShopError } from "../../shop-error"
import { readPhone } from "../../phone"
import { LEGAL_FORMS, type LegalForm } from "./legal-forms"
import { sellerMessages } from "./seller-messages"

registerMessages(sellerMessages)

/** Where COD and transfers go: a bank by its NAPAS BIN. */
export type BankAccount = { bank_bin: string; account_number: string; account_name: string }

/** A seller as staff or a loader describes it; `commune_code` is one of today. */
export type SellerInput = {
  handle: string
  name: string
  legal_form: string
  tax_code?: string | null
  representative?: string | null
  phone: string
  email?: string | null
  commune_code: string
  address: string
  story?: string | null
  story_en?: string | null
  picture_url?: string | null
  bank_account?: BankAccount | null
}

/** The same, checked and as it is stored, but for the commune, which needs the table of units. */
export type SellerFields = Omit<SellerInput, "legal_form"> & { legal_form: LegalForm }

const MAX_LINE = 200
const MAX_STORY = 5000

/**
 * Checks what is given of a seller and brings it to the form it is stored in (NFC, one line, E.164).
 * Fields that aren't given stay away, so that it serves for changes too.
 *
 * @throws ShopError `seller_field_missing`, `seller_field_too_long`, `handle_invalid`, `legal_form_unknown`,
 * `tax_code_invalid`, `phone_invalid`, `email_invalid`, `bank_account_invalid`
 */
export function readSeller(input: Partial<SellerInput>): Partial<SellerFields> {
  const fields: Partial<SellerFields> = {}
  for (const [name, value] of Object.entries(input)) {
    if (value !== undefined && isField(name)) {
      Object.assign(fields, { [name]: READERS[name](value, name) })
    }
  }
  return fields
}

/** As `readSeller`, for a new seller: nothing that is needed may be missing. */
export function readNewSeller(input: SellerInput): SellerFields {
  for (const name of ["handle", "name", "legal_form", "phone", "commune_code", "address"] as const) {
    READERS[name](input[name], name)
  }
  return readSeller(input) as SellerFields
}

type Reader = (value: unknown, field: string) => unknown

const READERS: Record<keyof SellerInput, Reader> = {
  handle: (value) => matching(value, /^[a-z0-9]+(-[a-z0-9]+)*$/, "handle_invalid"),
  name: required,
  legal_form: (value) => {
    if (!LEGAL_FORMS.includes(value as LegalForm)) {
      throw new ShopError("invalid_data", "legal_form_unknown")
    }
    return value
  },
  // 10 digits, 13 for a branch, or the 12-digit personal number that replaced household tax codes in July 2025.
  tax_code: optional((value) => matching(value, /^(\d{10}|\d{10}-\d{3}|\d{12})$/, "tax_code_invalid")),
  representative: optional(required),
  phone: (value) => readPhone(typeof value === "string" ? value : ""),
  email: optional((value) =>
    matching(value, /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/, "email_invalid").toLowerCase(),
  ),
  commune_code: (value) => matching(value, /^\d{5}$/, "commune_unknown"),
  address: required,
  story: optional(story),
  story_en: optional(story),
  picture_url: optional((value) => matching(value, /^\/static\/[a-z0-9]+-\d+\.webp$/, "picture_unknown")),
  bank_account: optional(bankAccount),
}

function isField(name: string): name is keyof SellerInput {
  return name in READERS
}

function optional(read: Reader): Reader {
  return (value, field) =>
    value === null || (typeof value === "string" && value.trim() === "") ? null : read(value, field)
}

function required(value: unknown, field: string): string {
  const text = typeof value === "string" ? value.normalize("NFC").replace(/\s+/g, " ").trim() : ""
  if (text === "") {
    throw new ShopError("invalid_data", "seller_field_missing", { field })
  }
  return within(text, MAX_LINE, field)
}

function story(value: unknown, field: string): string {
  return within(String(value).normalize("NFC").trim(), MAX_STORY, field)
}

function within(text: string, max: number, field: string): string {
  if (text.length > max) {
    throw new ShopError("invalid_data", "seller_field_too_long", { field, max })
  }
  return text
}

function matching(value: unknown, pattern: RegExp, code: string): string {
  const text = typeof value === "string" ? value.normalize("NFC").trim() : ""
  if (!pattern.test(text) || text.length > MAX_LINE) {
    throw new ShopError("invalid_data", code)
  }
  return text
}

function bankAccount(value: unknown): BankAccount {
  const { bank_bin, account_number, account_name } = (value ?? {}) as Partial<BankAccount>
  return {
    bank_bin: matching(bank_bin, /^\d{6}$/, "bank_account_invalid"),
    account_number: matching(account_number, /^[A-Za-z0-9]{4,24}$/, "bank_account_invalid"),
    account_name: required(account_name, "account_name"),
  }
}
