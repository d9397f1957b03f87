import type { BasketLine } from "@/backend/shapes/basket"
import { reader } from "@/i18n/reader"
import { Button } from "@/ui/button"
import { changeQuantity } from "./line-actions"
import styles from "./line-problem.module.css"

export const problemId = (lineId: string) => `problem-${lineId}`

type LineProblemProps = {
  line: BasketLine
  title: string
  /** code of why the last change of this line wasn't taken */
  refused: string | null
}

/** What keeps a line from being ordered, or a change of it from being taken, with the way out beside it. */
export async function LineProblem({ line, title, refused }: LineProblemProps) {
  const { m } = await reader()
  const left = line.available
  const short = line.problem === "out_of_stock" || refused === "out_of_stock"
  const words =
    line.problem === "gone" || refused === "gone"
      ? m.basket.gone
      : line.problem === "on_hold" || refused === "on_hold"
        ? m.basket.onHold
        : short && left === 0
          ? m.basket.soldOut
          : short && left !== null
            ? line.quantity > left
              ? m.basket.onlyLeft(left)
              : m.basket.onlyLeftKept(left)
            : refused === "quantity_invalid"
              ? m.basket.quantityInvalid
              : refused
                ? (m.trouble.byCode[refused] ?? m.trouble.unknown)
                : null
  if (!words) return null
  return (
    <div className={styles.problem} id={problemId(line.id)} role={refused ? "alert" : undefined}>
      <p>{words}</p>
      {short && left !== null && left > 0 && left !== line.quantity ? (
        <form action={changeQuantity}>
          <input type="hidden" name="line_id" value={line.id} />
          <input type="hidden" name="quantity" value={left} />
          <Button tone="quiet" aria-label={m.basket.takeLeftOf(left, title)}>
            {m.basket.takeLeft(left)}
          </Button>
        </form>
      ) : null}
    </div>
  )
}
