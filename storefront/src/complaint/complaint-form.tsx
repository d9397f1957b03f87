import { randomUUID } from "node:crypto"
import type { Product } from "@/backend/shapes/catalogue"
import { problemOf, recallForm } from "@/forms/form-memory"
import { ProblemSummary } from "@/forms/problem-summary"
import { queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"
import { Button } from "@/ui/button"
import { Field, TextArea } from "@/ui/field"
import { Notice } from "@/ui/notice"
import styles from "./complaint-form.module.css"
import { sendOwnComplaint } from "./send-action"

/** Tells the office what is wrong with a product. Folded until somebody needs it; works without scripts. */
export async function ComplaintForm({ product }: { product: Pick<Product, "id" | "handle" | "title"> }) {
  const [{ m, query, locale }, memory] = await Promise.all([reader(), recallForm("complaint")])
  const isHere = memory.values.handle === product.handle && query.has(queryNames.check[locale])
  const { values, problems } = isHere ? memory : { values: {} as Record<string, string>, problems: [] }
  return (
    <section className={styles.complaint} id="phan-anh" aria-labelledby="phan-anh-ten">
      <details open={isHere}>
        <summary>
          <h2 id="phan-anh-ten">{m.complaint.title}</h2>
        </summary>
        {values.sent_code ? (
          <Notice tone="good" title={m.complaint.sentTitle}>
            {m.complaint.sentText(values.sent_code)}
          </Notice>
        ) : (
          <form className={styles.form} action={sendOwnComplaint} noValidate key={memory.stamp}>
            <p>{m.complaint.intro}</p>
            <ProblemSummary title={m.forms.summaryTitle} problems={problems} />
            <input type="hidden" name="product_id" value={product.id} />
            <input type="hidden" name="handle" value={product.handle} />
            <input type="hidden" name="request_key" value={values.request_key || randomUUID()} />
            <TextArea
              name="complaint_text"
              label={m.complaint.text}
              hint={m.complaint.textHint}
              error={problemOf(problems, "complaint_text")}
              defaultValue={values.complaint_text ?? ""}
              maxLength={2000}
              required
            />
            <Field
              name="complaint_contact"
              label={m.complaint.contact}
              hint={m.complaint.contactHint}
              optional={m.forms.optional}
              error={problemOf(problems, "complaint_contact")}
              defaultValue={values.complaint_contact ?? ""}
              autoComplete="off"
              maxLength={254}
            />
            <Field
              name="complaint_name"
              label={m.complaint.name}
              optional={m.forms.optional}
              defaultValue={values.complaint_name ?? ""}
              autoComplete="name"
              maxLength={100}
            />
            <Button tone="quiet">{m.complaint.send}</Button>
          </form>
        )}
      </details>
    </section>
  )
}
