import { passOn } from "@/backend/pass-on"

/** The signed file of a certificate: `?number=`. */
export function GET(request: Request): Promise<Response> {
  const number = new URL(request.url).searchParams.get("number") ?? ""
  return passOn(`/store/certificates/${encodeURIComponent(number)}/credential`)
}
