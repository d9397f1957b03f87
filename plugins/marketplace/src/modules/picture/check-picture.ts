import sharp from "sharp"

import { registerMessages, ShopError } from "../../shop-error"
import { MAX_PICTURE_BYTES, MAX_PICTURE_PIXELS } from "./picture-limits"
import { pictureMessages } from "./picture-messages"

registerMessages(pictureMessages)

/**
 * Media types by what the first bytes say. SVG and PDF are left out on purpose: they can carry scripts. HEIC shares
 * its container with AVIF, but what is in it can't be decoded here.
 */
const mediaTypes = new Set(["image/jpeg", "image/png", "image/webp", "image/avif"])

/**
 * Checks an upload without decoding it: bytes, type by content, pixels by header. The file's name and the type the
 * browser claims count for nothing.
 *
 * @throws ShopError picture_too_large, picture_not_an_image, picture_too_many_pixels
 */
export async function checkPicture(filename: string, content: Buffer): Promise<void> {
  if (content.length > MAX_PICTURE_BYTES) {
    throw new ShopError("invalid_data", "picture_too_large", { filename, max: MAX_PICTURE_BYTES / 1024 ** 2 })
  }
  const header = await readHeader(content)
  if (!header || !mediaTypes.has(header.mediaType)) {
    throw new ShopError("invalid_data", "picture_not_an_image", { filename })
  }
  if (header.pixels > MAX_PICTURE_PIXELS) {
    throw new ShopError("invalid_data", "picture_too_many_pixels", {
      filename,
      max: MAX_PICTURE_PIXELS / 1_000_000,
    })
  }
}

async function readHeader(content: Buffer): Promise<{ mediaType: string; pixels: number } | null> {
  try {
    const {
      mediaType,
      width,
      height,
      pages = 1,
    } = await sharp(content, { limitInputPixels: false }).metadata()
    return mediaType && width && height ? { mediaType, pixels: width * height * pages } : null
  } catch {
    return null
  }
}
