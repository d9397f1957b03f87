import { reader } from "@/i18n/reader"
import { Page } from "@/shell/page"
import { ButtonLink } from "@/ui/button"
import { AccountFlash } from "./account-flash"
import styles from "./guest-account.module.css"

/** The account page of somebody who isn't signed in: what an account is good for, and the ways in. */
export async function GuestAccount() {
  const { m, to } = await reader()
  return (
    <Page>
      <div className={styles.guest}>
        <h1>{m.account.guestTitle}</h1>
        <AccountFlash />
        <p>{m.account.guestText}</p>
        <p className={styles.ways}>
          <ButtonLink href={to({ route: "signIn" })}>{m.account.signIn}</ButtonLink>
          <ButtonLink tone="quiet" href={to({ route: "register" })}>
            {m.account.toRegister}
          </ButtonLink>
        </p>
        <p>
          <a className={styles.lookUp} href={to({ route: "orderLookUp" })}>
            {m.account.guestLookUp}
          </a>
        </p>
      </div>
    </Page>
  )
}
