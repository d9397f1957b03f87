import "server-only"
import { BackendError } from "@/backend/backend-error"
import { reader } from "@/i18n/reader"
import { lineTitle } from "./line-title"
import { ownBasket } from "./own-basket"

/** The basket line that was just added, as the backend has it now; null when it isn't there. */
export async function addedLine(lineId: string): Promise<{ title: string; quantity: number } | null> {
  const { locale } = await reader()
  try {
    const basket = await ownBasket()
    const line = basket?.parts.flatMap((part) => part.lines).find((candidate) => candidate.id === lineId)
    return line ? { title: lineTitle(locale, line), quantity: line.quantity } : null
  } catch (error) {
    if (error instanceof BackendError) return null
    throw error
  }
}
