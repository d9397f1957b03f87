import { environment } from "@/backend/environment"

const contentTypes = { avif: "image/avif", webp: "image/webp" } as const

/** `<key>-<width>.avif` or `.webp`, as the picture module names its files */
const fileName = /^[A-Za-z0-9_-]{1,120}-\d{1,5}\.(avif|webp)$/

/** Product pictures under our own origin. Their names change with their content, so they are kept for good. */
export async function GET(_: Request, { params }: RouteContext<"/media/[file]">): Promise<Response> {
  const { file } = await params
  const format = fileName.exec(file)?.[1] as keyof typeof contentTypes | undefined
  if (!format) return new Response(null, { status: 404 })
  const answer = await fetch(`${environment.backendUrl()}/static/${file}`, {
    cache: "no-store",
    signal: AbortSignal.timeout(15_000),
  }).catch(() => null)
  if (!answer?.ok) return new Response(null, { status: answer?.status === 404 ? 404 : 502 })
  const length = answer.headers.get("content-length")
  return new Response(answer.body, {
    headers: {
      "content-type": contentTypes[format],
      "cache-control": "public, max-age=31536000, immutable",
      ...(length ? { "content-length": length } : {}),
    },
  })
}
