import type { MessageTable } from "../shop-error-messages"

/** What somebody is told who may not do something. */
export const accessMessages: MessageTable = {
  access_denied: {
    vi: "Tài khoản của bạn chưa được giao quyền làm việc này. Nếu cần, hãy nhờ quản trị viên giao thêm vai trò.",
    en: "Your account isn't allowed to do this. If you need to, ask an administrator for another role.",
  },
  no_role: {
    vi: "Tài khoản của bạn chưa được giao vai trò nào. Hãy nhờ quản trị viên giao vai trò rồi tải lại trang.",
    en: "Your account has no role yet. Ask an administrator for one, then reload the page.",
  },
  key_without_administrator: {
    vi: "Khóa này không dùng được nữa vì người tạo khóa không còn là quản trị viên.",
    en: "This key no longer works because whoever made it isn't an administrator any more.",
  },
}
