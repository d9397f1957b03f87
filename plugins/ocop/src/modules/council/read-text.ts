import { isDay, type Day } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import "./council-messages"
import { fieldLabels } from "./data/labels"

/**
 * A text as it is kept: trimmed, in composed Unicode, not empty.
 *
 * @throws ShopError council_field_missing, council_field_too_long
 */
export function readText(value: string | null | undefined, field: string, max = 300): string {
  const text = value?.normalize("NFC").trim() ?? ""
  if (!text) {
    throw new ShopError("invalid_data", "council_field_missing", labels(field))
  }
  if (text.length > max) {
    throw new ShopError("invalid_data", "council_field_too_long", { ...labels(field), max })
  }
  return text
}

/** A text that may be left out. */
export function readOptionalText(value: string | null | undefined, field: string): string | null {
  return value?.trim() ? readText(value, field) : null
}

/** @throws ShopError council_field_missing, council_date_invalid */
export function readDate(value: string | null | undefined, field: string): Day {
  const text = readText(value, field)
  if (!isDay(text)) {
    throw new ShopError("invalid_data", "council_date_invalid", { ...labels(field), value: text })
  }
  return text
}

function labels(field: string): { field_vi: string; field_en: string } {
  const { vi, en } = fieldLabels[field] ?? { vi: field, en: field }
  return { field_vi: vi, field_en: en }
}
