import type { Customer } from "@/backend/shapes/customer"
import { formatPhone } from "@/i18n/format"
import { reader } from "@/i18n/reader"
import styles from "./customer-details.module.css"

/** Name, e-mail address and phone number of the account. */
export async function CustomerDetails({ customer }: { customer: Customer }) {
  const { m } = await reader()
  const facts: [string, string | null][] = [
    [m.account.name, [customer.last_name, customer.first_name].filter(Boolean).join(" ")],
    [m.account.email, customer.email],
    [m.account.phone, customer.phone && formatPhone(customer.phone)],
  ]
  return (
    <section className={styles.details}>
      <h2>{m.account.details}</h2>
      <dl className={styles.facts}>
        {facts.map(([name, value]) =>
          value ? (
            <div key={name} className={styles.fact}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </section>
  )
}
