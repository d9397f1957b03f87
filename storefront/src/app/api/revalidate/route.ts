import { createHash, timingSafeEqual } from "node:crypto"
import { revalidateTag } from "next/cache"
import { z } from "zod"
import { environment } from "@/backend/environment"
import { isKnownTag } from "@/cache-manifest"

const request = z.object({ tags: z.array(z.string().max(256)).min(1).max(500) })

const digest = (text: string) => createHash("sha256").update(text).digest()

/** Equal length by hashing, equal time by comparing all of it. */
const isSecret = (given: string | null) =>
  given !== null && timingSafeEqual(digest(given), digest(environment.revalidateSecret()))

/**
 * The backend tells what changed. Nothing of it is shown again: the next request asks the backend.
 * Tags that nothing is kept under are named in the answer and otherwise ignored.
 */
export async function POST(incoming: Request): Promise<Response> {
  if (!isSecret(incoming.headers.get("x-revalidate-secret"))) {
    return Response.json({ message: "The secret is missing or wrong." }, { status: 401 })
  }
  const body = request.safeParse(await incoming.json().catch(() => null))
  if (!body.success) {
    return Response.json({ message: "Expected { tags: string[] }, 1 to 500 of them." }, { status: 400 })
  }
  const revalidated = body.data.tags.filter(isKnownTag)
  for (const tag of revalidated) revalidateTag(tag, { expire: 0 })
  return Response.json({ revalidated, ignored: body.data.tags.filter((tag) => !isKnownTag(tag)) })
}
