import type { Metadata } from "next"
import { AccountFrame } from "@/account/account-frame"
import { AddressCard } from "@/account/address-card"
import { AddressForm } from "@/account/address-form"
import { requireCustomer } from "@/account/signed-in"
import { readAddresses } from "@/backend/customers"
import { pageMetadata } from "@/i18n/page-metadata"
import { queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"
import { ButtonLink } from "@/ui/button"
import { Notice } from "@/ui/notice"
import styles from "./page.module.css"
import { guarded } from "@/shell/guarded"

export async function generateMetadata(): Promise<Metadata> {
  const { locale, m } = await reader()
  return pageMetadata({
    locale,
    target: { route: "accountAddresses" },
    title: m.account.addresses,
    hidden: true,
  })
}

/** All addresses of the account; the query names the one to change, or `new`. */
export default guarded(async function AddressesPage() {
  const [{ m, to, query, locale }, { customer, who }] = await Promise.all([reader(), requireCustomer()])
  const addresses = await readAddresses(who)
  const wanted = query.get(queryNames.address[locale])
  const address = addresses.find(({ id }) => id === wanted) ?? null
  if (address || wanted === "new") {
    return (
      <AccountFrame title={m.account.addresses}>
        <AddressForm customer={customer} address={address} />
      </AccountFrame>
    )
  }
  return (
    <AccountFrame title={m.account.addresses}>
      {addresses.length === 0 ? (
        <Notice tone="plain" title={m.account.noAddressesTitle}>
          <p>{m.account.noAddressesText}</p>
        </Notice>
      ) : (
        <ul role="list" className={styles.list}>
          {addresses.map((each) => (
            <AddressCard key={each.id} address={each} />
          ))}
        </ul>
      )}
      <p>
        <ButtonLink href={`${to({ route: "accountAddresses" })}?${queryNames.address[locale]}=new`}>
          {m.account.newAddress}
        </ButtonLink>
      </p>
    </AccountFrame>
  )
})
