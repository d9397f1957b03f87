import type { Picture as PictureData } from "@/backend/shapes/picture"
import { classNames } from "./class-names"
import styles from "./picture.module.css"

type PictureProps = {
  picture: PictureData
  /** what the picture shows; empty where a name stands right beside it */
  alt: string
  /** how wide it is drawn, as in the `sizes` attribute */
  sizes: string
  /** for the one picture that the page is about */
  first?: boolean
  className?: string
}

const sourceSet = (picture: NonNullable<PictureData>, format: "avif" | "webp") =>
  picture.widths.map((width) => `/media/${picture.key}-${width}.${format} ${width}w`).join(", ")

/** A picture in the width and format that fits, on its blurred placeholder until it is there. */
export function Picture({ picture, alt, sizes, first, className }: PictureProps) {
  if (!picture)
    return <span className={classNames(styles.frame, styles.empty, className)} aria-hidden="true" />
  const middle = picture.widths[Math.floor((picture.widths.length - 1) / 2)]
  return (
    <picture
      className={classNames(styles.frame, className)}
      style={picture.blur ? { backgroundImage: `url("${picture.blur}")` } : undefined}
    >
      <source type="image/avif" srcSet={sourceSet(picture, "avif")} sizes={sizes} />
      <source type="image/webp" srcSet={sourceSet(picture, "webp")} sizes={sizes} />
      <img
        className={styles.image}
        src={`/media/${picture.key}-${middle}.webp`}
        alt={alt}
        width={picture.width}
        height={picture.height}
        loading={first ? "eager" : "lazy"}
        fetchPriority={first ? "high" : undefined}
        decoding={first ? "sync" : "async"}
      />
    </picture>
  )
}
