import { registerMessages } from "@cho-ocop/marketplace/shop-error"
import type { MessageTable } from "@cho-ocop/marketplace/shop-error-messages"

/** What is said where a certificate file or a status list isn't there. */
export const credentialMessages: MessageTable = {
  credential_not_signed: {
    vi: "Chứng nhận này không có tệp ký số: nó đã hết giá trị trước khi Chợ ký tệp. Hãy xem trạng thái trên trang chứng nhận.",
    en: "There is no signed file of this certificate: it had ended before files were signed here. Please see its page for its state.",
  },
  status_list_not_found: {
    vi: "Không có danh sách trạng thái này. Hãy mở lại từ tệp chứng nhận.",
    en: "There is no such status list. Please open it from the certificate file.",
  },
}

registerMessages(credentialMessages)
