import type { MessageTable } from "../../shop-error-messages"

/** What can be wrong with a seller's person, and what such a person is told when refused. */
export const personMessages: MessageTable = {
  person_name_missing: {
    vi: "Vui lòng nhập họ tên, tối đa {max} ký tự.",
    en: "Please enter a name of at most {max} characters.",
  },
  person_role_unknown: {
    vi: "Vui lòng chọn vai trò: chủ hoặc người phụ.",
    en: "Please choose a role: owner or helper.",
  },
  person_email_taken: {
    vi: "Email {email} đã có tài khoản. Vui lòng dùng email khác.",
    en: "There is an account with the email {email} already. Please use another one.",
  },
  password_too_short: {
    vi: "Mật khẩu cần từ {min} đến {max} ký tự.",
    en: "A password needs {min} to {max} characters.",
  },
  person_not_found: {
    vi: "Không tìm thấy người này ở người bán đó.",
    en: "This person doesn't exist at that seller.",
  },
  person_action_not_allowed: {
    vi: "Không thực hiện được việc này khi tài khoản ở trạng thái hiện tại. Vui lòng tải lại trang.",
    en: "This can't be done in the account's present state. Please reload the page.",
  },
  person_deactivated: {
    vi: "Tài khoản này đã ngừng dùng. Vui lòng liên hệ chủ cơ sở hoặc Văn phòng OCOP.",
    en: "This account is no longer in use. Please ask the owner or the OCOP office.",
  },
  seller_suspended: {
    vi: "Gian hàng đang tạm ngưng nên chỉ xem được. Vui lòng liên hệ Văn phòng OCOP.",
    en: "This stall is suspended, so you can look but not change. Please ask the OCOP office.",
  },
}
