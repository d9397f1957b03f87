import { createHash } from "node:crypto"
import sharp from "sharp"

import { MAX_PICTURE_PIXELS, PICTURE_WIDTHS } from "./picture-limits"

export type RenderedFile = { name: string; content: Buffer }

/** A picture in all its stored forms. */
export type RenderedPicture = {
  key: string
  /** Pixels, turned the way the camera was held. */
  width: number
  height: number
  widths: number[]
  /** Data URL of a tiny version. */
  blur: string
  files: RenderedFile[]
}

/**
 * Renders an upload that `checkPicture` let through: turned upright, without metadata, as AVIF and WebP in several
 * widths. The key follows from the content, so the same upload gives the same files.
 *
 * @throws Error when what follows the header can't be decoded
 */
export async function renderPicture(content: Buffer): Promise<RenderedPicture> {
  const source = sharp(content, { limitInputPixels: MAX_PICTURE_PIXELS, failOn: "error" })
  const { width, height } = (await source.metadata()).autoOrient
  const widths = [...new Set(PICTURE_WIDTHS.map((wanted) => Math.min(wanted, width)))]
  // The source is decoded once, straight into the largest size that is kept; the others are made from that.
  const { data, info } = await source
    .autoOrient()
    .resize({ width: widths.at(-1) })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { channels } = info
  const upright = sharp(data, { raw: { width: info.width, height: info.height, channels } })
  const key = createHash("sha256").update(content).digest("hex").slice(0, 20)
  const files: RenderedFile[] = []
  for (const size of widths) {
    const resized = upright.clone().resize({ width: size })
    // Low effort: a seller waits for it, and the seed renders some dozens.
    const avif = await resized.clone().avif({ quality: 55, effort: 1 }).toBuffer()
    const webp = await resized.clone().webp({ quality: 78, effort: 2 }).toBuffer()
    files.push({ name: `${key}-${size}.avif`, content: avif }, { name: `${key}-${size}.webp`, content: webp })
  }
  const tiny = await upright.clone().resize(10, 10, { fit: "inside" }).webp({ quality: 30 }).toBuffer()
  return { key, width, height, widths, blur: `data:image/webp;base64,${tiny.toString("base64")}`, files }
}
