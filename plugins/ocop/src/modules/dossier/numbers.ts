import type { DossierLevel } from "./dossier-transitions"

/** Registration number (số phiếu đăng ký), one at the commune and one at the province; product code (mã sản phẩm). */
export const numberKinds = ["registration", "product"] as const

export type NumberKind = (typeof numberKinds)[number]

/** Codes of the units as they were on the day; the district only where the regime still had one. */
export type NumberPlace = { province: string; district: string | null; commune: string; year: number }

/** A number that an action gives out, once for a dossier. */
export type NumberRequest = {
  kind: NumberKind
  level: DossierLevel
  /** With `{seq}`, `{province}`, `{district}`, `{commune}` and `{year}`. */
  pattern: string
  place: NumberPlace
}

/**
 * Under which name a row of numbers is counted: the commune counts its own, every level above counts through the
 * whole province, both anew each year.
 */
export function counterKey({ kind, level, place }: NumberRequest): string {
  const area = level === "commune" ? `${place.province}-${place.commune}` : place.province
  return [kind, level, area, place.year].join(":")
}

/** A number by its pattern. @example 12/PĐK-91-30292-2026 */
export function formatNumber({ pattern, place }: NumberRequest, seq: number): string {
  return pattern
    .replaceAll("{seq}", String(seq))
    .replaceAll("{province}", place.province)
    .replaceAll("{district}", place.district ?? "")
    .replaceAll("{commune}", place.commune)
    .replaceAll("{year}", String(place.year))
    .normalize("NFC")
}
