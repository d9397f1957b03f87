import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { checkPicture } from "../../../modules/picture/check-picture"
import { removePictureFiles, writePictureFiles } from "../../../modules/picture/picture-files"
import { renderPicture, type RenderedPicture } from "../../../modules/picture/render-picture"
import { ShopError } from "../../../shop-error"

export type PictureUpload = {
  filename: string
  /** The file's bytes, base64. */
  content: string
}

export type StoredPicture = Omit<RenderedPicture, "files"> & { filename: string }

/** Checks all uploads before it renders the first, then stores their files. */
export const renderPicturesStep = createStep(
  "render-pictures",
  async (uploads: PictureUpload[]) => {
    const files = uploads.map(({ filename, content }) => ({
      filename,
      content: Buffer.from(content, "base64"),
    }))
    for (const { filename, content } of files) {
      await checkPicture(filename, content)
    }
    const stored: StoredPicture[] = []
    const written: string[] = []
    for (const { filename, content } of files) {
      const { files: forms, ...picture } = await renderPicture(content).catch(() => {
        throw new ShopError("invalid_data", "picture_damaged", { filename })
      })
      written.push(...(await writePictureFiles(forms)))
      stored.push({ ...picture, filename })
    }
    return new StepResponse(stored, written)
  },
  async (written) => {
    await removePictureFiles(written ?? [])
  },
)
