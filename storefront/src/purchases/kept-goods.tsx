import type { Refusal } from "@/backend/shapes/purchase"
import { reader } from "@/i18n/reader"
import { ButtonLink } from "@/ui/button"
import { Notice } from "@/ui/notice"
import styles from "./kept-goods.module.css"

/** What could not be ordered and stayed in the basket, why, and what to do about it. */
export async function KeptGoods({ refused }: { refused: Refusal[] }) {
  const { m, to } = await reader()
  if (refused.length === 0) return null
  return (
    <Notice tone="warning" title={m.purchases.keptTitle}>
      <ul role="list" className={styles.sellers}>
        {refused.map((refusal) => (
          <li key={refusal.seller_id}>
            <strong>{refusal.seller_name}</strong>
            {refusal.lines.length === 0 ? <p>{m.purchases.keptOther}</p> : null}
            {refusal.lines.map((line) => (
              <p key={line.line_id}>
                {line.code === "gone"
                  ? m.purchases.keptGone(line.title)
                  : line.code === "on_hold"
                    ? m.purchases.keptOnHold(line.title)
                    : line.available === 0
                      ? m.purchases.keptSoldOut(line.title)
                      : m.purchases.keptShort(line.title, line.available, line.requested)}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <p>
        <ButtonLink tone="quiet" href={to({ route: "basket" })}>
          {m.purchases.keptAction}
        </ButtonLink>
      </p>
    </Notice>
  )
}
