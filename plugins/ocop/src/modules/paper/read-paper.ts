import { addMonths, isDay, type Day } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { paperTypes, type PaperType } from "./data/paper-types"
import "./paper-messages"

/** A paper as somebody hands it in; whether seller and product belong together is the workflow's to say. */
export type PaperInput = {
  type: string
  seller_id: string
  product_id: string | null
  number: string
  issuer: string
  issued_on: Day
  ends_on: Day | null
}

const MAX_LINE = 200

/** The type with a code, as it is on a day or, for older papers, as it was last. */
export function findPaperType(code: string, day: Day, known = paperTypes): PaperType | undefined {
  const named = known.filter((type) => type.code === code)
  return (
    named.findLast(
      ({ valid_from, valid_to }) => valid_from <= day && (valid_to === null || day <= valid_to),
    ) ?? named.at(-1)
  )
}

/**
 * A paper as it is stored.
 * @throws ShopError that says what to mend; see `paper-messages.ts`
 */
export function readPaper(input: PaperInput, today: Day): PaperInput {
  const type = findPaperType(input.type, today)
  if (!type || (type.valid_to !== null && type.valid_to < today)) {
    throw new ShopError("invalid_data", "paper_type_unknown")
  }
  const product_id = input.product_id || null
  if (type.of === "product" && product_id === null) {
    throw new ShopError("invalid_data", "paper_product_missing")
  }
  return {
    type: type.code,
    seller_id: input.seller_id,
    // A paper of the facility counts for everything made there.
    product_id: type.of === "product" || type.code === "other" ? product_id : null,
    number: readLine(input.number, "paper_number_missing"),
    issuer: readLine(input.issuer, "paper_issuer_missing"),
    ...readDays(type, input.issued_on, input.ends_on || null, today),
  }
}

function readDays(
  type: PaperType,
  issued_on: Day,
  ends_on: Day | null,
  today: Day,
): Pick<PaperInput, "issued_on" | "ends_on"> {
  if (!isDay(issued_on) || (ends_on !== null && !isDay(ends_on))) {
    throw new ShopError("invalid_data", "paper_date_invalid")
  }
  if (issued_on > today) {
    throw new ShopError("invalid_data", "paper_issued_in_future", { day: issued_on })
  }
  if (ends_on === null) {
    if (type.ends === "always") {
      throw new ShopError("invalid_data", "paper_end_missing")
    }
    return { issued_on, ends_on }
  }
  if (type.ends === "never") {
    throw new ShopError("invalid_data", "paper_end_unexpected")
  }
  if (ends_on <= issued_on) {
    throw new ShopError("invalid_data", "paper_end_before_issue")
  }
  const max = type.max_months === null ? null : addMonths(issued_on, type.max_months)
  if (type.max_months !== null && max !== null && ends_on > max) {
    throw new ShopError("invalid_data", "paper_end_too_late", { months: type.max_months, max })
  }
  return { issued_on, ends_on }
}

function readLine(typed: string, missing: string): string {
  const line = typed.normalize("NFC").replace(/\s+/g, " ").trim()
  if (line === "") {
    throw new ShopError("invalid_data", missing)
  }
  if (line.length > MAX_LINE) {
    throw new ShopError("invalid_data", "text_too_long", { max: MAX_LINE })
  }
  return line
}
