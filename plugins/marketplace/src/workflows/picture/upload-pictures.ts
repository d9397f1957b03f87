import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { renderPicturesStep, type PictureUpload } from "./steps/render-pictures"
import { savePicturesStep } from "./steps/save-pictures"

export type { UploadedPicture } from "./steps/save-pictures"

/**
 * Takes pictures in, the only way there is: all of them or none. Type by content, limits on bytes and pixels before
 * decoding, no metadata kept, AVIF and WebP in several widths, a blur placeholder.
 *
 * @example const { result } = await uploadPicturesWorkflow(container).run({ input: { files: [{ filename, content }] } })
 * @throws ShopError picture_too_large, picture_not_an_image, picture_too_many_pixels
 */
export const uploadPicturesWorkflow = createWorkflow(
  "upload-pictures",
  (input: WorkflowData<{ files: PictureUpload[] }>) =>
    new WorkflowResponse(savePicturesStep(renderPicturesStep(input.files))),
)
