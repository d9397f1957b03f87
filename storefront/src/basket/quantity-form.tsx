import type { BasketLine } from "@/backend/shapes/basket"
import { reader } from "@/i18n/reader"
import { Button } from "@/ui/button"
import { changeQuantity } from "./line-actions"
import { problemId } from "./line-problem"
import styles from "./quantity-form.module.css"

type QuantityFormProps = {
  line: BasketLine
  title: string
  /** the last number typed here was none that can be bought */
  wrong: boolean
}

/** How many of a line: typed and confirmed, or one more and one less. */
export async function QuantityForm({ line, title, wrong }: QuantityFormProps) {
  const { m } = await reader()
  const id = `quantity-${line.id}`
  return (
    <form className={styles.form} action={changeQuantity} noValidate key={line.quantity}>
      <input type="hidden" name="line_id" value={line.id} />
      {/* the Enter key presses the first button of a form: this one takes the number as typed */}
      <button className="visually-hidden" name="step" value="0" tabIndex={-1} aria-hidden="true" />
      <div className={styles.stepper}>
        <button
          className={styles.step}
          name="step"
          value="-1"
          aria-label={m.basket.lessOf(title)}
          title={m.basket.less}
          disabled={line.quantity <= 1}
        >
          −
        </button>
        <label className="visually-hidden" htmlFor={id}>
          {m.basket.quantityOf(title)}
        </label>
        <input
          id={id}
          className={styles.number}
          name="quantity"
          type="text"
          inputMode="numeric"
          defaultValue={line.quantity}
          maxLength={10}
          autoComplete="off"
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? problemId(line.id) : undefined}
        />
        <button
          className={styles.step}
          name="step"
          value="1"
          aria-label={m.basket.moreOf(title)}
          title={m.basket.more}
          disabled={line.available !== null && line.quantity >= line.available}
        >
          +
        </button>
      </div>
      <Button tone="plain" name="step" value="0" aria-label={m.basket.updateOf(title)}>
        {m.basket.update}
      </Button>
    </form>
  )
}
