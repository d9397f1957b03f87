import { registerMessages } from "@cho-ocop/marketplace/shop-error"
import type { MessageTable } from "@cho-ocop/marketplace/shop-error-messages"

/** What the certificate module says when it refuses something, with what to do about it. */
export const certificateMessages: MessageTable = {
  certificate_not_found: {
    vi: "Không tìm thấy chứng nhận này. Vui lòng mở lại từ danh sách chứng nhận.",
    en: "This certificate doesn't exist. Please open it again from the list of certificates.",
  },
  certificate_number_unknown: {
    vi: "Không có chứng nhận nào mang số “{number}”. Hãy kiểm tra lại từng chữ số trên giấy.",
    en: "No certificate has the number “{number}”. Please check each digit on the paper.",
  },
  certificate_not_printable: {
    vi: "Sản phẩm chưa được công nhận sao nào nên chưa có giấy chứng nhận để in.",
    en: "This product has been given no star yet, so there is no certificate to print.",
  },
  certificate_product_unknown: {
    vi: "Không tìm thấy sản phẩm. Vui lòng chọn sản phẩm có trong danh sách.",
    en: "This product doesn't exist. Please choose one from the list.",
  },
  certificate_number_missing: {
    vi: "Vui lòng nhập số chứng nhận.",
    en: "Please enter the certificate's number.",
  },
  certificate_number_taken: {
    vi: "Số chứng nhận {number} đã dùng cho sản phẩm khác. Vui lòng kiểm tra lại số trên giấy.",
    en: "Certificate number {number} belongs to another product. Please check the number on the paper.",
  },
  certificate_log_empty: {
    vi: "Chứng nhận cần ít nhất một quyết định. Vui lòng ghi quyết định công nhận.",
    en: "A certificate needs at least one decision. Please record the recognition.",
  },
  decision_kind_unknown: {
    vi: "Loại quyết định “{kind}” không có. Vui lòng chọn một loại trong danh sách.",
    en: "There is no kind of decision “{kind}”. Please choose one from the list.",
  },
  decision_recorder_not_allowed: {
    vi: "Đính chính và hủy bỏ chỉ ghi được trên trang chứng nhận, không qua nhập dữ liệu.",
    en: "Corrections and annulments are recorded on the certificate's page, not by import.",
  },
  decision_field_missing: {
    vi: "Còn thiếu: {field_vi}. Vui lòng nhập theo văn bản.",
    en: "Missing: {field_en}. Please enter it as it stands on the paper.",
  },
  decision_field_unexpected: {
    vi: "Loại quyết định này không có mục “{field_vi}”. Vui lòng bỏ mục đó.",
    en: "This kind of decision has no “{field_en}”. Please leave it out.",
  },
  decision_date_invalid: {
    vi: "{field_vi}: ngày “{value}” không có trong lịch. Vui lòng nhập lại.",
    en: "{field_en}: “{value}” is not a date of the calendar. Please enter it again.",
  },
  decision_in_future: {
    vi: "Ngày quyết định {day|day} chưa tới. Vui lòng nhập ngày ghi trên văn bản, muộn nhất là hôm nay.",
    en: "The date {day|day} is still to come. Please enter the date on the paper, today at the latest.",
  },
  decision_before_last: {
    vi: "Ngày {day|day} sớm hơn quyết định gần nhất ({last|day}). Vui lòng ghi theo thứ tự thời gian, hoặc đính chính quyết định cũ.",
    en: "{day|day} is earlier than the latest decision ({last|day}). Please record in order of time, or correct the older decision.",
  },
  decision_recorded_already: {
    vi: "Quyết định {number} ngày {day|day} đã có trong lịch sử chứng nhận. Không cần ghi lại.",
    en: "Decision {number} of {day|day} is in the log already. There is nothing to record.",
  },
  decision_not_from_state: {
    vi: "Ngày {day|day} chứng nhận {state_vi}, nên chưa ghi được “{kind_vi}”. Lúc này có thể ghi: {allowed_vi}.",
    en: "On {day|day} the certificate was {state_en}, so “{kind_en}” can't be recorded. What can be: {allowed_en}.",
  },
  decision_wrong_authority: {
    vi: "Ngày {day|day}, việc này thuộc thẩm quyền: {authority_vi}. Vui lòng chọn đúng cấp.",
    en: "On {day|day} this was for the {authority_en} to decide. Please choose that level.",
  },
  decision_no_authority: {
    vi: "Chưa có cơ quan nào có thẩm quyền cho việc này vào ngày {day|day}. Vui lòng kiểm tra ngày và bộ tiêu chí.",
    en: "Nobody had the authority for this on {day|day}. Please check the date and the rule set.",
  },
  rule_set_unknown: {
    vi: "Bộ tiêu chí “{id}” không có. Vui lòng chọn trong danh sách.",
    en: "There is no rule set “{id}”. Please choose one from the list.",
  },
  rule_set_not_in_force: {
    vi: "{decision} không áp dụng cho quyết định ngày {day|day}. Vui lòng chọn bộ tiêu chí có hiệu lực vào ngày đó: {in_force}.",
    en: "{decision} doesn't apply to a decision of {day|day}. Please choose the rule set in force on that day: {in_force}.",
  },
  product_set_unknown: {
    vi: "Bộ sản phẩm “{code}” không có trong {decision}. Vui lòng chọn lại, hoặc để trống nếu văn bản không ghi.",
    en: "{decision} has no product set “{code}”. Please choose another, or leave it empty if the paper names none.",
  },
  star_invalid: {
    vi: "Hạng sao cần là 3, 4 hoặc 5. Dưới 3 sao không cấp chứng nhận.",
    en: "The star must be 3, 4 or 5. Below three stars there is no certificate.",
  },
  total_score_invalid: {
    vi: "Điểm trung bình cần là số từ 0 đến 100, tối đa 4 chữ số thập phân.",
    en: "The average total must be a number from 0 to 100 with at most 4 decimals.",
  },
  total_score_too_low: {
    vi: "{score} điểm chưa đủ cho {star} sao (cần từ {min} điểm). Vui lòng kiểm tra điểm và hạng sao.",
    en: "{score} points are not enough for {star} stars (from {min}). Please check the points and the star.",
  },
  issued_before_decision: {
    vi: "Ngày cấp {issued|day} sớm hơn ngày quyết định {day|day}. Vui lòng kiểm tra cả hai ngày.",
    en: "The day of issue {issued|day} is before the decision of {day|day}. Please check both.",
  },
  expiry_outside_term: {
    vi: "Ngày hết hạn cần sau ngày cấp và muộn nhất là {max|day} ({months} tháng từ ngày cấp).",
    en: "The last day must be after the day of issue and {max|day} at the latest ({months} months after it).",
  },
  renewal_outside_window: {
    vi: "Hồ sơ đánh giá lại nộp từ {opens|day} đến {due|day}. Nộp muộn hơn thì ghi “gia hạn chuyển tiếp” cùng số hồ sơ.",
    en: "A file for re-evaluation is handed in from {opens|day} to {due|day}. If it is later, record a transition extension with the file's number.",
  },
  extension_too_early: {
    vi: "Còn kịp nộp hồ sơ đánh giá lại đến hết {due|day}. Chỉ gia hạn chuyển tiếp sau ngày đó.",
    en: "The file for re-evaluation can still be handed in until {due|day}. A transition extension comes after that day.",
  },
  extension_outside_limit: {
    vi: "Gia hạn chuyển tiếp cần sau ngày hết hạn {expires|day}, không trước ngày quyết định, và muộn nhất là {max|day}.",
    en: "The extension must end after {expires|day}, not before the decision, and on {max|day} at the latest.",
  },
  ground_unknown: {
    vi: "Căn cứ thu hồi “{ground}” không có. Vui lòng chọn một trong: {grounds}.",
    en: "There is no ground “{ground}” for revocation. Please choose one of: {grounds}.",
  },
  corrected_entry_unknown: {
    vi: "Mục cần đính chính hoặc hủy bỏ không có trong lịch sử chứng nhận này. Vui lòng chọn lại.",
    en: "The entry to correct or annul is not in this certificate's log. Please choose it again.",
  },
  correction_empty: {
    vi: "Đính chính cần ít nhất một mục thay đổi. Vui lòng nhập nội dung đúng.",
    en: "A correction needs at least one field that changes. Please enter what is right.",
  },
}

registerMessages(certificateMessages)
