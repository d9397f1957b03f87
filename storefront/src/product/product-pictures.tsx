import type { Product } from "@/backend/shapes/catalogue"
import { reader } from "@/i18n/reader"
import { Picture } from "@/ui/picture"
import styles from "./product-pictures.module.css"

/** The product's pictures in a row that a finger can push along; one alone simply stands there. */
export async function ProductPictures({ product }: { product: Product }) {
  const { m } = await reader()
  const pictures = product.pictures.length ? product.pictures : [product.picture]
  const sizes = "(min-width: 60rem) 36rem, 92vw"
  const [first] = pictures
  if (pictures.length === 1)
    return <Picture picture={first ?? null} alt={product.title} sizes={sizes} first />
  return (
    <div className={styles.row} role="group" aria-label={m.product.pictures} tabIndex={0}>
      {pictures.map((picture, index) => (
        <Picture
          key={picture?.key ?? index}
          picture={picture}
          alt={`${product.title} (${index + 1})`}
          sizes={sizes}
          first={index === 0}
          className={styles.picture}
        />
      ))}
    </div>
  )
}
