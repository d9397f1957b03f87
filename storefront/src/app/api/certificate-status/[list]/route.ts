import { passOn } from "@/backend/pass-on"

/** A status list under the address that certificate files name. */
export async function GET(
  _: Request,
  { params }: RouteContext<"/api/certificate-status/[list]">,
): Promise<Response> {
  const { list } = await params
  return passOn(`/store/certificate-status/${encodeURIComponent(list)}`)
}
