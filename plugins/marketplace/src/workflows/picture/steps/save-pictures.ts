import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { PICTURE_MODULE } from "../../../modules/picture"
import type PictureModuleService from "../../../modules/picture/service"
import type { StoredPicture } from "./render-pictures"

export type UploadedPicture = Omit<StoredPicture, "filename"> & { id: string; url: string; filename: string }

/** Keeps a row for each picture; one whose key is known already is answered as it is. */
export const savePicturesStep = createStep(
  "save-pictures",
  async (pictures: StoredPicture[], { container }) => {
    const service = container.resolve<PictureModuleService>(PICTURE_MODULE)
    const known = await service.listPictures({ key: pictures.map(({ key }) => key) })
    const ids = new Map(known.map(({ key, id }) => [key, id]))
    const created: string[] = []
    const saved: UploadedPicture[] = []
    for (const picture of pictures) {
      const url = `/static/${picture.key}-${picture.widths.at(-1)}.webp`
      let id = ids.get(picture.key)
      if (!id) {
        const row = await service.createPictures({
          ...picture,
          url,
          widths: picture.widths as unknown as Record<string, unknown>,
        })
        id = row.id
        ids.set(picture.key, id)
        created.push(id)
      }
      saved.push({ ...picture, id, url })
    }
    return new StepResponse(saved, created)
  },
  async (created, { container }) => {
    if (created?.length) {
      await container.resolve<PictureModuleService>(PICTURE_MODULE).deletePictures(created)
    }
  },
)
