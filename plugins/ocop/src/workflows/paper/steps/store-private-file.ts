import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { checkPrivateFile } from "../../../private-files/check-private-file"
import {
  removePrivateFile,
  writePrivateFile,
  type PrivateFile,
} from "../../../private-files/private-file-store"

/** A file as it comes in; `content` is base64. */
export type PrivateUpload = { name: string; content: string }

/** @throws ShopError private_file_missing, private_file_too_large, private_file_type, private_file_active */
export const storePrivateFileStep = createStep(
  "store-private-file",
  async ({ upload }: { upload: PrivateUpload | null }) => {
    if (upload === null) {
      return new StepResponse<PrivateFile | null, string | null>(null, null)
    }
    const file = await writePrivateFile(
      await checkPrivateFile(upload.name, Buffer.from(upload.content, "base64")),
    )
    return new StepResponse<PrivateFile | null, string | null>(file, file.key)
  },
  async (key) => {
    if (key) {
      await removePrivateFile(key)
    }
  },
)
