import "server-only"
import { z } from "zod"
import { BackendError } from "../backend-error"
import type { Caller } from "../baskets"
import { callBackend } from "../client"
import { type SellerMe, sellerMe } from "../shapes/seller-me"

const token = z.object({ token: z.string() })

/** @throws BackendError with status 401 when e-mail or password are wrong */
export async function signInToSell(
  caller: Caller,
  credentials: { email: string; password: string },
): Promise<string> {
  const call = { ...caller, method: "POST" as const, body: credentials }
  return (await callBackend("/auth/seller/emailpass", token, call)).token
}

/** Who is signed in; null when the session has ended or the person may sell for nobody any more. */
export async function readSellerMe(caller: Caller): Promise<SellerMe | null> {
  try {
    return await callBackend("/seller/me", sellerMe, caller)
  } catch (error) {
    if (error instanceof BackendError && [401, 403].includes(error.status)) return null
    throw error
  }
}
