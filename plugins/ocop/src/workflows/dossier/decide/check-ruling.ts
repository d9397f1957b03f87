import { isDay, type Day } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import "../../../modules/dossier/dossier-messages"
import { composed } from "../composed"
import type { Ruling } from "./ruling"

const needed = {
  number: { vi: "số quyết định", en: "its number" },
  authority: { vi: "cơ quan ban hành", en: "the issuing authority" },
  signer: { vi: "người ký", en: "the signer" },
} as const

/**
 * Cleans what was typed and checks what a paper must have: number, day, authority, signer, each dossier once, each
 * certificate number once.
 *
 * @throws ShopError ruling_field_missing, day_invalid, ruling_in_future, ruling_empty, ruling_dossier_twice,
 * ruling_number_twice
 */
export function checkRuling(input: Ruling, today: Day): Ruling {
  const ruling = trimmed(composed(input) as Ruling)
  const missing = (["number", "authority", "signer"] as const).filter((field) => !ruling[field])
  if (missing.length > 0) {
    throw new ShopError("invalid_data", "ruling_field_missing", {
      missing_vi: missing.map((field) => needed[field].vi).join(", "),
      missing_en: missing.map((field) => needed[field].en).join(", "),
    })
  }
  if (!isDay(ruling.decided_on)) {
    throw new ShopError("invalid_data", "day_invalid", { day: String(ruling.decided_on) })
  }
  if (ruling.decided_on > today) {
    throw new ShopError("invalid_data", "ruling_in_future")
  }
  if (ruling.entries.length === 0) {
    throw new ShopError("invalid_data", "ruling_empty")
  }
  if (repeated(ruling.entries.map(({ dossier_id }) => dossier_id)) !== null) {
    throw new ShopError("invalid_data", "ruling_dossier_twice")
  }
  const number = repeated(ruling.entries.flatMap(({ certificate_number }) => certificate_number ?? []))
  if (number !== null) {
    throw new ShopError("invalid_data", "ruling_number_twice", { number })
  }
  return ruling
}

function trimmed(ruling: Ruling): Ruling {
  return {
    ...ruling,
    number: ruling.number.trim(),
    authority: ruling.authority.trim(),
    signer: ruling.signer.trim(),
    entries: ruling.entries.map((entry) => ({
      ...entry,
      certificate_number: entry.certificate_number?.trim() || null,
      reason: entry.reason?.trim() || null,
    })),
  }
}

function repeated(values: readonly string[]): string | null {
  return values.find((value, index) => values.indexOf(value) !== index) ?? null
}
