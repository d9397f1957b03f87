import { reader } from "@/i18n/reader"
import { CopyButton } from "./copy-button"
import styles from "./purchase-code.module.css"

/** The code that opens a purchase again: large, selected whole by one press, copied by one more. */
export async function PurchaseCode({ code }: { code: string }) {
  const { m } = await reader()
  return (
    <div className={styles.slip}>
      <p className={styles.label} id="purchase-code">
        {m.purchases.code}
      </p>
      <p className={styles.row}>
        <output className={styles.code} aria-labelledby="purchase-code" translate="no">
          {code}
        </output>
        <CopyButton text={code} words={m.purchases.copy} done={m.purchases.copied} />
      </p>
      <p className={styles.hint}>{m.purchases.codeHint}</p>
    </div>
  )
}
