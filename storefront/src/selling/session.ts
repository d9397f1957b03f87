import "server-only"
import { sessionCookie } from "@/session/session-cookie"

/** The signed-in person of a seller at this browser. */
export const {
  token: sellerToken,
  start: startSellerSession,
  end: endSellerSession,
} = sessionCookie("seller_session")
