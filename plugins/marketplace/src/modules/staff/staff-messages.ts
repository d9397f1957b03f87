import type { MessageTable } from "../../shop-error-messages"

/** What can be wrong with giving or taking a role. */
export const staffMessages: MessageTable = {
  staff_user_not_found: {
    vi: "Không tìm thấy tài khoản cán bộ này.",
    en: "This staff account doesn't exist.",
  },
  role_unknown: {
    vi: "Vui lòng chọn vai trò trong danh sách.",
    en: "Please choose a role from the list.",
  },
  role_communes_needed: {
    vi: "Cán bộ cấp xã cần ít nhất một phường, xã phụ trách.",
    en: "A commune officer needs at least one commune.",
  },
  role_communes_not_used: {
    vi: "Chỉ vai trò cán bộ cấp xã mới gắn với phường, xã.",
    en: "Only a commune officer is bound to communes.",
  },
  role_days_invalid: {
    vi: "Thời hạn của vai trò chưa đúng: ngày cuối không được trước ngày đầu.",
    en: "The dates of the role aren't right: the last day can't be before the first.",
  },
  role_not_held: {
    vi: "Tài khoản này không giữ vai trò đó. Vui lòng tải lại trang.",
    en: "This account doesn't hold that role. Please reload the page.",
  },
  last_administrator: {
    vi: "Đây là quản trị viên cuối cùng. Hãy giao vai trò quản trị không thời hạn cho người khác trước.",
    en: "This is the last administrator. Give somebody else the administrator's role without an end first.",
  },
}
