import type { Locale } from "../locale"
import { en } from "./en"
import { vi } from "./vi"

/** Vietnamese is written first; English must have every key of it, or the type check fails. */
export type Messages = typeof vi

export const messages: Record<Locale, Messages> = { vi, en }
