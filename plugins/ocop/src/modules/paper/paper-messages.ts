import { registerMessages } from "@cho-ocop/marketplace/shop-error"
import type { MessageTable } from "@cho-ocop/marketplace/shop-error-messages"

/** What the paper module says when it refuses something, with what to do about it. */
export const paperMessages: MessageTable = {
  paper_not_found: {
    vi: "Không tìm thấy giấy tờ này. Vui lòng mở lại từ danh sách.",
    en: "This paper doesn't exist. Please open it again from the list.",
  },
  paper_type_unknown: {
    vi: "Vui lòng chọn loại giấy tờ trong danh sách.",
    en: "Please choose a kind of paper from the list.",
  },
  paper_product_missing: {
    vi: "Loại giấy này là của từng sản phẩm. Vui lòng chọn sản phẩm.",
    en: "This kind of paper is about one product. Please choose the product.",
  },
  paper_product_unknown: {
    vi: "Không tìm thấy sản phẩm này trong các sản phẩm của cơ sở.",
    en: "This product isn't one of the maker's.",
  },
  paper_seller_unknown: {
    vi: "Không tìm thấy cơ sở này.",
    en: "This maker doesn't exist.",
  },
  paper_number_missing: {
    vi: "Vui lòng nhập số trên giấy.",
    en: "Please enter the number on the paper.",
  },
  paper_issuer_missing: {
    vi: "Vui lòng nhập nơi cấp.",
    en: "Please enter who issued it.",
  },
  paper_date_invalid: {
    vi: "Ngày chưa đúng. Vui lòng nhập ngày có trong lịch.",
    en: "This isn't a date of the calendar. Please enter it again.",
  },
  paper_issued_in_future: {
    vi: "Ngày cấp {day|day} chưa tới. Vui lòng nhập ngày ghi trên giấy.",
    en: "The day of issue {day|day} is still to come. Please enter the date on the paper.",
  },
  paper_end_missing: {
    vi: "Loại giấy này có thời hạn. Vui lòng nhập ngày hết hạn.",
    en: "This kind of paper has an end. Please enter its last day.",
  },
  paper_end_unexpected: {
    vi: "Loại giấy này không có ngày hết hạn. Vui lòng để trống.",
    en: "This kind of paper has no end. Please leave its last day empty.",
  },
  paper_end_before_issue: {
    vi: "Ngày hết hạn cần sau ngày cấp.",
    en: "The last day must be after the day of issue.",
  },
  paper_end_too_late: {
    vi: "Loại giấy này có giá trị tối đa {months} tháng, đến hết {max|day}. Vui lòng kiểm tra lại ngày hết hạn.",
    en: "This kind of paper holds for {months} months at most, until {max|day}. Please check its last day.",
  },
  paper_verdict_not_allowed: {
    vi: "Giấy tờ này đã được kiểm tra. Vui lòng tải lại trang.",
    en: "This paper has been checked already. Please reload the page.",
  },
  paper_reason_missing: {
    vi: "Vui lòng ghi lý do để cơ sở biết cách sửa.",
    en: "Please write the reason, so that the maker knows what to mend.",
  },
}

registerMessages(paperMessages)
