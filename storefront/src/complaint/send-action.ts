"use server"

import { redirect } from "next/navigation"
import { BackendError } from "@/backend/backend-error"
import { sendComplaint } from "@/backend/complaints"
import { type Problem, rememberForm } from "@/forms/form-memory"
import { formText } from "@/forms/form-text"
import { queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"

const fieldOf: Record<string, string> = {
  complaint_text_missing: "complaint_text",
  complaint_text_too_long: "complaint_text",
  complaint_contact_invalid: "complaint_contact",
}

/** Sends what a shopper says about a product, and leads back to the product's page with the outcome. */
export async function sendOwnComplaint(form: FormData): Promise<void> {
  const { m, to, locale } = await reader()
  const handle = formText(form, "handle", 200)
  const values = {
    handle,
    request_key: formText(form, "request_key", 100),
    complaint_text: formText(form, "complaint_text", 3000),
    complaint_name: formText(form, "complaint_name", 200),
    complaint_contact: formText(form, "complaint_contact", 300),
  }
  const back = `${to({ route: "product", params: { handle } })}?${queryNames.check[locale]}=1#phan-anh`
  const problem = (field: string | null, message: string): Problem[] => [{ field, message }]
  if (!values.complaint_text) {
    await rememberForm("complaint", values, problem("complaint_text", m.complaint.textMissing))
    return redirect(back)
  }
  let code: string
  try {
    code = await sendComplaint(locale, {
      request_key: values.request_key,
      product_id: formText(form, "product_id", 100),
      text: values.complaint_text,
      name: values.complaint_name || null,
      contact: values.complaint_contact || null,
    })
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    const message = error.message || (m.trouble.byCode[error.code] ?? m.trouble.unknown)
    await rememberForm("complaint", values, problem(fieldOf[error.code] ?? null, message))
    return redirect(back)
  }
  await rememberForm("complaint", { handle, sent_code: code })
  redirect(back)
}
