import { registerMessages } from "@cho-ocop/marketplace/shop-error"
import type { MessageTable } from "@cho-ocop/marketplace/shop-error-messages"

/** What can be wrong with a file that somebody hands in. */
export const privateFileMessages: MessageTable = {
  private_file_missing: {
    vi: "Vui lòng chọn tệp để tải lên.",
    en: "Please choose a file to upload.",
  },
  private_file_too_large: {
    vi: "Tệp quá lớn. Vui lòng chọn tệp tối đa {max} MB.",
    en: "This file is too large. Please choose one of at most {max} MB.",
  },
  private_file_type: {
    vi: "Chỉ nhận PDF, hình (JPG, PNG, WebP), Word hoặc Excel. Vui lòng lưu lại ở một trong các dạng này.",
    en: "Only PDF, pictures (JPG, PNG, WebP), Word or Excel files are taken. Please save it as one of these.",
  },
  private_file_gone: {
    vi: "Không tìm thấy tệp này. Vui lòng tải lại trang.",
    en: "This file doesn't exist. Please reload the page.",
  },
}

registerMessages(privateFileMessages)
