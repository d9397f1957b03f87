import { registerMessages } from "@cho-ocop/marketplace/shop-error"
import type { MessageTable } from "@cho-ocop/marketplace/shop-error-messages"

/** What is said when rules are asked for that nobody has loaded. */
export const ruleMessages: MessageTable = {
  rule_set_none: {
    vi: "Chưa có bộ tiêu chí nào. Vui lòng nạp bộ tiêu chí trước.",
    en: "There is no rule set yet. Please load one first.",
  },
  rule_set_not_found: {
    vi: "Không tìm thấy bộ tiêu chí “{id}”. Vui lòng mở lại từ danh sách bộ tiêu chí.",
    en: "There is no rule set “{id}”. Please open it again from the list of rule sets.",
  },
  rule_set_version_not_found: {
    vi: "{decision} không có phiên bản {version}. Vui lòng chọn phiên bản có trong danh sách.",
    en: "{decision} has no version {version}. Please choose one from the list.",
  },
  rule_set_without_sheet: {
    vi: "{decision} chỉ có thông tin chung, không có phiếu chấm của bộ {code}. Bộ tiêu chí này giữ được giấy chứng nhận nhưng không chấm điểm được.",
    en: "{decision} has head facts only, no sheet for product set {code}. It carries certificates, but nothing can be scored with it.",
  },
  product_set_not_found: {
    vi: "{decision} không có bộ sản phẩm {code}. Vui lòng chọn lại bộ sản phẩm.",
    en: "{decision} has no product set {code}. Please choose another.",
  },
  setting_missing: {
    vi: "{decision} chưa có thiết lập “{key}” cho ngày {day|day}. Vui lòng bổ sung vào bộ tiêu chí.",
    en: "{decision} has no setting “{key}” for {day|day}. Please add it to the rule set.",
  },
}

registerMessages(ruleMessages)
