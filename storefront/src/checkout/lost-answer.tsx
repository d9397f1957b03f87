import { reader } from "@/i18n/reader"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { checkSentOrder } from "./actions"
import styles from "./lost-answer.module.css"

/** For a shopper whose basket is empty although no confirmation was seen: the answer may have got lost on the way. */
export async function LostAnswer() {
  const { m } = await reader()
  return (
    <Notice tone="plain" title={m.checkout.lostTitle}>
      <p>{m.checkout.lostText}</p>
      <form action={checkSentOrder} className={styles.form}>
        <Button tone="quiet">{m.checkout.lostAction}</Button>
      </form>
    </Notice>
  )
}
