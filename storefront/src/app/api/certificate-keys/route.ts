import { passOn } from "@/backend/pass-on"

export const dynamic = "force-dynamic" // a new key has to be known at once

/** The public keys that certificate files are checked with. */
export const GET = (): Promise<Response> => passOn("/store/certificate-keys")
