import "server-only"
import { sessionCookie } from "@/session/session-cookie"

/** The signed-in shopper of this browser. */
export const { token: sessionToken, start: startSession, end: endSession } = sessionCookie("session")
