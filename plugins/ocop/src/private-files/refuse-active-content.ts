import { registerMessages, ShopError } from "@cho-ocop/marketplace/shop-error"

import { namesInZip } from "./names-in-zip"

registerMessages({
  private_file_active: {
    vi: "Tệp “{filename}” có macro, mã lệnh hoặc tệp nhúng nên không nhận được. Hãy lưu lại thành PDF rồi tải lên.",
    en: "The file “{filename}” holds macros, scripts or embedded files and can't be taken. Save it as PDF and upload that.",
  },
})

/** Parts of an office document that run or carry something that runs. */
const active = [
  /vbaproject\.bin$/i,
  /(^|\/)activex\//i,
  /(^|\/)embeddings\//i,
  /^basic\//i,
  /^scripts\//i,
  /\.(exe|dll|com|scr|bat|cmd|ps1|vbs|js|jar|lnk|html?|svg)$/i,
]

/** Actions that a PDF may carry out on opening or on a click. */
const activePdf = /\/(JavaScript|Launch|RichMedia)\b/

/**
 * Looks into a file whose type is allowed for what must not be in it: macros, embedded objects and programs in office
 * documents, scripts and launched programs in PDF.
 *
 * @throws ShopError private_file_active
 */
export function refuseActiveContent(name: string, type: string, content: Buffer): void {
  const isActive =
    type === "application/pdf"
      ? activePdf.test(content.toString("latin1"))
      : type.startsWith("application/vnd.") &&
        (namesInZip(content) ?? ["damaged.exe"]).some((part) => active.some((pattern) => pattern.test(part)))
  if (isActive) {
    throw new ShopError("invalid_data", "private_file_active", { filename: name })
  }
}
