import type { Product } from "@/backend/shapes/catalogue"
import { formatPrice } from "@/i18n/format"
import { reader } from "@/i18n/reader"
import { Facts } from "@/ui/facts"
import styles from "./product.module.css"

/** Who delivers, what it costs to each zone, where to pick up, how to pay. */
export async function DeliveryTerms({ seller }: { seller: Product["seller"] }) {
  const { m, locale } = await reader()
  const { delivery, pickup, pickup_address } = seller
  const amount = (dong: number) => (dong === 0 ? m.product.free : formatPrice(locale, dong))
  return (
    <section className={styles.part} aria-labelledby="giao-hang">
      <h2 id="giao-hang">{m.product.delivery}</h2>
      <p>{delivery ? m.product.deliveryBy(seller.name) : m.product.noDelivery}</p>
      <Facts
        facts={[
          ...(delivery
            ? ([
                [m.product.zones.long_xuyen, amount(delivery.long_xuyen)],
                [m.product.zones.an_giang, amount(delivery.an_giang)],
                [m.product.zones.vietnam, amount(delivery.vietnam)],
              ] as const)
            : []),
          [m.product.pickup, pickup ? pickup_address : null],
        ]}
      />
      <p>{m.product.pay}</p>
    </section>
  )
}
