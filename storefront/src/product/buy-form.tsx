import type { Product, Variant } from "@/backend/shapes/catalogue"
import { addToBasket } from "@/basket/actions"
import { reader } from "@/i18n/reader"
import { Button } from "@/ui/button"
import { Choice, ChoiceGroup } from "@/ui/choice"
import { Notice } from "@/ui/notice"
import { Price } from "@/ui/price"
import styles from "./buy-form.module.css"

/** few enough to be worth telling */
const fewLeft = 10

/** Choose a variant and how many, and put them into the basket. */
export async function BuyForm({ product }: { product: Product }) {
  const { m, path } = await reader()
  const { variants } = product
  const [only] = variants
  if (product.on_hold)
    return (
      <Notice tone="warning" title={m.product.onHold}>
        {m.product.onHoldText}
      </Notice>
    )
  const firstInStock = variants.find((variant) => variant.in_stock)
  if (!firstInStock)
    return (
      <Notice tone="warning" title={m.product.soldOut}>
        {m.product.soldOutAll}
      </Notice>
    )
  return (
    <form action={addToBasket} className={styles.form}>
      <input type="hidden" name="return_to" value={path} />
      {variants.length === 1 && only ? (
        <>
          <input type="hidden" name="variant_id" value={only.id} />
          <StockWords variant={only} />
        </>
      ) : (
        <ChoiceGroup legend={m.product.chooseVariant}>
          {variants.map((variant) => (
            <Choice
              key={variant.id}
              name="variant_id"
              value={variant.id}
              required
              label={variant.title}
              detail={<StockWords variant={variant} />}
              aside={variant.price === null ? null : <Price dong={variant.price} />}
              defaultChecked={variant.id === firstInStock.id}
              disabled={!variant.in_stock}
            />
          ))}
        </ChoiceGroup>
      )}
      <div className={styles.act}>
        <label className={styles.label} htmlFor="quantity">
          {m.product.quantity}
        </label>
        <input
          id="quantity"
          className={styles.quantity}
          name="quantity"
          type="number"
          inputMode="numeric"
          min={1}
          max={999}
          defaultValue={1}
          required
        />
        <Button wide>{m.basket.add}</Button>
      </div>
    </form>
  )
}

async function StockWords({ variant }: { variant: Variant }) {
  const { m } = await reader()
  if (!variant.in_stock) return <span>{m.product.soldOut}</span>
  if (variant.stock === null || variant.stock > fewLeft) return null
  return <span className={styles.few}>{m.product.left(variant.stock)}</span>
}
