import "server-only"
import { cookies } from "next/headers"
import { environment } from "@/backend/environment"
import { tokenLifeSeconds } from "./token-life"

const tokenCookie = "session"

/** Bearer token of the signed-in shopper, or null for a guest. It never leaves the server. */
export async function sessionToken(): Promise<string | null> {
  return (await cookies()).get(tokenCookie)?.value ?? null
}

/** Signs this browser in for as long as the backend accepts the token. For server actions only. */
export async function startSession(token: string): Promise<void> {
  const jar = await cookies()
  jar.set(tokenCookie, token, {
    httpOnly: true,
    sameSite: "lax",
    secure: environment.siteUrl().startsWith("https:"),
    path: "/",
    maxAge: tokenLifeSeconds(token),
  })
}

/** For server actions only. */
export async function endSession(): Promise<void> {
  const jar = await cookies()
  jar.delete(tokenCookie)
}
