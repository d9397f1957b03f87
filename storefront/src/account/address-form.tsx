import { AddressFields } from "@/address/address-fields"
import { homeProvince } from "@/address/home-province"
import type { Customer, CustomerAddress } from "@/backend/shapes/customer"
import { problemOf, recallForm } from "@/forms/form-memory"
import { ProblemSummary } from "@/forms/problem-summary"
import { phoneToEdit } from "@/i18n/format"
import { reader } from "@/i18n/reader"
import { Button, ButtonLink } from "@/ui/button"
import { Choice } from "@/ui/choice"
import { Field } from "@/ui/field"
import { saveOwnAddress } from "./address-actions"
import { savedAddress } from "./address-data"
import styles from "./address-form.module.css"

type AddressFormProps = {
  customer: Customer
  /** the address to change; without it a new one is added */
  address: CustomerAddress | null
}

export async function AddressForm({ customer, address }: AddressFormProps) {
  const [{ m, to }, memory] = await Promise.all([reader(), recallForm("address")])
  const id = address?.id ?? ""
  // What was typed belongs to one address only, and only while there is something to mend.
  const typed = memory.problems.length > 0 && memory.values.address_id === id ? memory.values : null
  const problems = typed ? memory.problems : []
  const text = (name: string, otherwise: string | null | undefined) => typed?.[name] ?? otherwise ?? ""
  const start = address
    ? savedAddress(address)
    : { street: "", province_code: homeProvince, commune: "", commune_code: "" }
  return (
    <section className={styles.section}>
      <h2>{address ? m.account.editAddress : m.account.newAddress}</h2>
      <ProblemSummary title={m.forms.summaryTitle} problems={problems} />
      <form className={styles.form} action={saveOwnAddress} noValidate key={`${id}${memory.stamp}`}>
        <input type="hidden" name="address_id" value={id} />
        <Field
          name="name"
          label={m.checkout.name}
          error={problemOf(problems, "name")}
          defaultValue={text("name", address ? address.first_name : customer.first_name)}
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
          defaultValue={text("phone", phoneToEdit((address ? address.phone : customer.phone) ?? ""))}
          autoComplete="tel-national"
          maxLength={30}
        />
        <AddressFields
          typed={{
            street: text("street", start.street),
            province_code: text("province_code", start.province_code),
            commune: text("commune", start.commune),
            commune_code: text("commune_code", start.commune_code),
          }}
          problems={problems}
        />
        <Choice
          type="checkbox"
          name="is_default"
          label={m.account.makeDefault}
          defaultChecked={typed ? typed.is_default === "yes" : (address?.is_default_shipping ?? false)}
        />
        <div className={styles.buttons}>
          <Button>{m.account.save}</Button>
          <ButtonLink tone="plain" href={to({ route: "accountAddresses" })}>
            {m.account.cancel}
          </ButtonLink>
        </div>
      </form>
    </section>
  )
}
