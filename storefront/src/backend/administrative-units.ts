import "server-only"
import { cache } from "react"
import type { Locale } from "@/i18n/locale"
import { callBackend } from "./client"
import { type AdministrativeUnit, unitsAnswer } from "./shapes/administrative-unit"

const path = "/store/administrative-units"

/** All provinces of today. */
export const readProvinces = cache(async (locale: Locale): Promise<AdministrativeUnit[]> => {
  const query = new URLSearchParams({ level: "province" })
  return (await callBackend(path, unitsAnswer, { locale, query, cached: { name: "administrativeUnits" } }))
    .units
})

/** All communes of a province of today; none for a code that is no province. */
export const readCommunes = cache(
  async (locale: Locale, provinceCode: string): Promise<AdministrativeUnit[]> => {
    const query = new URLSearchParams({ level: "commune", parent: provinceCode })
    return (await callBackend(path, unitsAnswer, { locale, query, cached: { name: "administrativeUnits" } }))
      .units
  },
)

/** Communes of a province whose present or former name fits what a person typed; best match first. */
export const findCommunes = cache(
  async (locale: Locale, provinceCode: string, typed: string): Promise<AdministrativeUnit[]> => {
    const query = new URLSearchParams({ level: "commune", parent: provinceCode, q: typed })
    return (await callBackend(path, unitsAnswer, { locale, query })).units
  },
)
