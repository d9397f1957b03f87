import type { CustomerAddress } from "@/backend/shapes/customer"
import { formatPhone } from "@/i18n/format"
import { queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"
import { Button, ButtonLink } from "@/ui/button"
import { deleteOwnAddress } from "./address-actions"
import styles from "./address-card.module.css"

export async function AddressCard({ address }: { address: CustomerAddress }) {
  const { m, to, locale } = await reader()
  const place = [address.address_1, address.city, address.province].filter(Boolean).join(", ")
  const edit = `${to({ route: "accountAddresses" })}?${queryNames.address[locale]}=${address.id}`
  return (
    <li className={styles.card}>
      <p className={styles.name}>
        {address.first_name}
        {address.is_default_shipping ? <span className={styles.mark}>{m.account.defaultAddress}</span> : null}
      </p>
      <p>{place}</p>
      {address.phone ? <p className={styles.small}>{formatPhone(address.phone)}</p> : null}
      {address.metadata ? null : <p className={styles.old}>{m.account.oldUnits}</p>}
      <div className={styles.buttons}>
        <ButtonLink tone="plain" href={edit} aria-label={m.account.editOf(place)}>
          {m.account.edit}
        </ButtonLink>
        <form action={deleteOwnAddress}>
          <input type="hidden" name="address_id" value={address.id} />
          <Button tone="plain" aria-label={m.account.deleteOf(place)}>
            {m.account.delete}
          </Button>
        </form>
      </div>
    </li>
  )
}
