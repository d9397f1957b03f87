import "server-only"
import { cookies } from "next/headers"
import { environment } from "@/backend/environment"
import { tokenLifeSeconds } from "./token-life"

/**
 * The cookie that keeps one kind of person signed in at this browser. A shopper and a seller have one each,
 * so that who sells here can also buy here.
 */
export const sessionCookie = (name: string) => ({
  /** Bearer token of who is signed in, or null for a guest. It never leaves the server. */
  async token(): Promise<string | null> {
    return (await cookies()).get(name)?.value ?? null
  },

  /** Signs this browser in for as long as the backend accepts the token. For server actions only. */
  async start(token: string): Promise<void> {
    const jar = await cookies()
    jar.set(name, token, {
      httpOnly: true,
      sameSite: "lax",
      secure: environment.siteUrl().startsWith("https:"),
      path: "/",
      maxAge: tokenLifeSeconds(token),
    })
  },

  /** For server actions only. */
  async end(): Promise<void> {
    const jar = await cookies()
    jar.delete(name)
  },
})
