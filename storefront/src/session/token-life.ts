/** Used when a token doesn't say how long it lasts. */
const fallbackSeconds = 60 * 60 * 24

/** How many seconds from now the backend accepts a token: what its own `exp` says. */
export function tokenLifeSeconds(token: string, now = Date.now()): number {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"))
    const exp =
      typeof payload === "object" && payload !== null && "exp" in payload ? Number(payload.exp) : NaN
    return Number.isFinite(exp) ? Math.max(0, Math.floor(exp - now / 1000)) : fallbackSeconds
  } catch {
    return fallbackSeconds
  }
}
