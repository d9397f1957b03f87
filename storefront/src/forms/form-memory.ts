import "server-only"
import { cookies } from "next/headers"
import { cache } from "react"
import { z } from "zod"
import { environment } from "@/backend/environment"
import { queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"
import { fitToCookie } from "./fit-to-cookie"
import { pack, unpack } from "./pack"

/** What is wrong with one field, or with the whole form when `field` is null; in the reader's language. */
export type Problem = { field: string | null; message: string }

const memory = z.object({
  values: z.record(z.string(), z.string()),
  problems: z.array(z.object({ field: z.string().nullable(), message: z.string() })),
  stamp: z.string(),
})
export type FormMemory = z.infer<typeof memory>

export type FormName =
  "address" | "checkout" | "complaint" | "look_up" | "register" | "seller_sign_in" | "sign_in"

const lifeSeconds = 60 * 60
const nothing: FormMemory = { values: {}, problems: [], stamp: "" }

/**
 * Keeps what was typed into a form that couldn't be taken yet, in a short-lived cookie that scripts can't
 * read. It works without JavaScript and in every process of the shop. Never give it a password.
 */
export async function rememberForm(
  name: FormName,
  values: Record<string, string>,
  problems: Problem[] = [],
): Promise<void> {
  const jar = await cookies()
  jar.set(`form_${name}`, pack(fitToCookie({ values, problems, stamp: Date.now().toString(36) })), {
    httpOnly: true,
    sameSite: "lax",
    secure: environment.siteUrl().startsWith("https:"),
    path: "/",
    maxAge: lifeSeconds,
  })
}

/**
 * What was typed before. Its problems are told only on the page that the form led to: who comes back
 * later finds the words and no scolding.
 */
export const recallForm = cache(async (name: FormName): Promise<FormMemory> => {
  const { query, locale } = await reader()
  const parsed = memory.safeParse(unpack((await cookies()).get(`form_${name}`)?.value))
  if (!parsed.success) return nothing
  return query.has(queryNames.check[locale]) ? parsed.data : { ...parsed.data, problems: [] }
})

export async function forgetForm(name: FormName): Promise<void> {
  const jar = await cookies()
  jar.delete(`form_${name}`)
}

/** The first problem of a field, for showing beside it. */
export const problemOf = (problems: Problem[], field: string): string | null =>
  problems.find((problem) => problem.field === field)?.message ?? null
