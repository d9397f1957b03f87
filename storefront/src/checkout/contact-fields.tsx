import { type Problem, problemOf } from "@/forms/form-memory"
import { reader } from "@/i18n/reader"
import { Field } from "@/ui/field"
import type { CheckoutForm } from "./checkout-form"
import { FormSection } from "./form-section"

/** Who receives the goods. */
export async function ContactFields({ form, problems }: { form: CheckoutForm; problems: Problem[] }) {
  const { m } = await reader()
  return (
    <FormSection title={m.checkout.contact}>
      <Field
        name="name"
        label={m.checkout.name}
        error={problemOf(problems, "name")}
        defaultValue={form.name}
        autoComplete="name"
        maxLength={100}
      />
      <Field
        name="phone"
        type="tel"
        inputMode="tel"
        label={m.checkout.phone}
        hint={m.checkout.phoneHint}
        error={problemOf(problems, "phone")}
        defaultValue={form.phone}
        autoComplete="tel-national"
        maxLength={30}
      />
      <Field
        name="email"
        type="email"
        inputMode="email"
        label={m.checkout.email}
        optional={m.forms.optional}
        error={problemOf(problems, "email")}
        defaultValue={form.email}
        autoComplete="email"
        maxLength={254}
      />
    </FormSection>
  )
}
