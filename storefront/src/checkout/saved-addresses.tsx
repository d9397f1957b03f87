import type { CustomerAddress } from "@/backend/shapes/customer"
import { reader } from "@/i18n/reader"
import { Button } from "@/ui/button"
import styles from "./saved-addresses.module.css"

/** The addresses in the account, each a button that fills it into the form. One alone is filled in already. */
export async function SavedAddresses({ addresses }: { addresses: CustomerAddress[] }) {
  const { m } = await reader()
  if (addresses.length < 2) return null
  return (
    <div className={styles.saved}>
      <p className={styles.title}>{m.checkout.savedAddresses}</p>
      <ul role="list" className={styles.list}>
        {addresses.map(({ id, address_1, city }) => (
          <li key={id}>
            <Button tone="plain" name="use_address" value={id}>
              {m.checkout.useAddress([address_1, city].filter(Boolean).join(", "))}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
