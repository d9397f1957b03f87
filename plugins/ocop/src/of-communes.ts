import type { CommuneKey } from "@cho-ocop/marketplace/access/staff"

/** Whether a commune is one of those given, by its full key; null = all. */
export function isOfCommunes(commune: CommuneKey, communes: readonly CommuneKey[] | null): boolean {
  return (
    communes === null ||
    communes.some(({ code, valid_from }) => code === commune.code && valid_from === commune.valid_from)
  )
}
