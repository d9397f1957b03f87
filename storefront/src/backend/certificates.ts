import "server-only"
import { cache } from "react"
import { z } from "zod"
import type { Locale } from "@/i18n/locale"
import { isNotFound } from "./backend-error"
import { callBackend } from "./client"
import { type PublicCertificate, publicCertificate } from "./shapes/certificate"

const answer = z.object({ certificate: publicCertificate })

/** A certificate by its number, as it stands today; null when there is none. */
export const readCertificate = cache(
  async (locale: Locale, number: string): Promise<PublicCertificate | null> => {
    const path = `/store/certificates/${encodeURIComponent(number)}`
    try {
      return (await callBackend(path, answer, { locale, cached: { name: "certificates" } })).certificate
    } catch (error) {
      if (isNotFound(error)) return null
      throw error
    }
  },
)
