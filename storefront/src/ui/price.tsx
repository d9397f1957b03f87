import { formatPrice } from "@/i18n/format"
import { reader } from "@/i18n/reader"
import { classNames } from "./class-names"
import styles from "./price.module.css"

type PriceProps = {
  /** whole đồng */
  dong: number
  /** put before the amount when it is the lowest of several */
  from?: boolean
  size?: "normal" | "large"
}

export async function Price({ dong, from, size = "normal" }: PriceProps) {
  const { locale, m } = await reader()
  return (
    <span className={classNames(styles.price, size === "large" && styles.large)}>
      {from ? <span className={styles.from}>{m.price.from} </span> : null}
      <span className={styles.amount}>{formatPrice(locale, dong)}</span>
    </span>
  )
}
