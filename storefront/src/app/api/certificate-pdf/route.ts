import { passOn } from "@/backend/pass-on"

/** A certificate as one printed sheet: `?number=`. */
export function GET(request: Request): Promise<Response> {
  const number = new URL(request.url).searchParams.get("number") ?? ""
  return passOn(`/store/certificates/${encodeURIComponent(number)}/pdf`)
}
