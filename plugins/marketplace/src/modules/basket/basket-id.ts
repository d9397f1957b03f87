import { randomBytes } from "node:crypto"

/** A basket's id is the right to use it: 144 random bits. */
export const newBasketId = (): string => `bsk_${randomBytes(18).toString("base64url")}`
