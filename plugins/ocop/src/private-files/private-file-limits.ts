/** Largest file, in bytes: a scanned paper of some pages. */
export const MAX_PRIVATE_FILE_BYTES = 15 * 1024 ** 2

/** What may be kept, by content: the type found in the bytes, and the ending the file gets when it is handed out. */
export const PRIVATE_FILE_TYPES: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.oasis.opendocument.spreadsheet": "ods",
}
