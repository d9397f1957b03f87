import { registerMessages } from "@cho-ocop/marketplace/shop-error"
import type { MessageTable } from "@cho-ocop/marketplace/shop-error-messages"

/** What the inspection module says when it refuses something, with what to do about it. */
export const inspectionMessages: MessageTable = {
  inspection_not_found: {
    vi: "Không tìm thấy cuộc kiểm tra này. Vui lòng mở lại từ danh sách.",
    en: "This inspection doesn't exist. Please open it again from the list.",
  },
  inspection_product_unknown: {
    vi: "Không tìm thấy sản phẩm, hoặc sản phẩm chưa có chủ thể. Vui lòng chọn sản phẩm trong danh sách.",
    en: "This product doesn't exist or has no maker yet. Please choose one from the list.",
  },
  inspection_subject_missing: {
    vi: "Vui lòng chọn ít nhất một nội dung kiểm tra.",
    en: "Please choose at least one subject of the inspection.",
  },
  inspection_kind_unknown: {
    vi: "Vui lòng chọn kiểm tra theo kế hoạch hoặc đột xuất.",
    en: "Please choose planned or surprise.",
  },
  inspection_date_invalid: {
    vi: "Ngày chưa đúng. Vui lòng nhập ngày có trong lịch.",
    en: "This isn't a date of the calendar. Please enter it again.",
  },
  inspection_step_not_allowed: {
    vi: "Không làm được việc này khi cuộc kiểm tra ở trạng thái hiện tại. Vui lòng tải lại trang.",
    en: "This can't be done in the inspection's present state. Please reload the page.",
  },
  inspection_comment_missing: {
    vi: "Vui lòng ghi nội dung.",
    en: "Please write what it is about.",
  },
  inspection_fact_missing: {
    vi: "Còn thiếu thông tin cho bước này ({field}). Vui lòng điền đủ.",
    en: "Something this step needs is missing ({field}). Please fill it in.",
  },
  inspection_checklist_incomplete: {
    vi: "Bảng kiểm còn {count} mục chưa trả lời. Vui lòng trả lời hết trước khi kết thúc.",
    en: "{count} items of the check list have no answer yet. Please answer all before you finish.",
  },
  inspection_no_corrections: {
    vi: "Chưa có yêu cầu khắc phục nào. Vui lòng thêm ít nhất một yêu cầu có thời hạn.",
    en: "There is no corrective action yet. Please add at least one with a date.",
  },
  inspection_corrections_open: {
    vi: "Còn {count} yêu cầu khắc phục chưa xong. Vui lòng ghi kết quả phúc tra trước.",
    en: "{count} corrective actions are not done yet. Please record the follow-up first.",
  },
  inspection_held_already: {
    vi: "Sản phẩm đã được tạm ngừng bán theo cuộc kiểm tra này.",
    en: "This inspection holds the product already.",
  },
  inspection_not_held: {
    vi: "Cuộc kiểm tra này không tạm ngừng bán sản phẩm.",
    en: "This inspection doesn't hold the product.",
  },
  inspection_answer_unknown: {
    vi: "Mục này không có trong bảng kiểm. Vui lòng tải lại trang.",
    en: "This item isn't on the check list. Please reload the page.",
  },
  inspection_answers_closed: {
    vi: "Bảng kiểm chỉ ghi được trong lúc kiểm tra.",
    en: "The check list can only be filled in during the visit.",
  },
  inspection_findings_closed: {
    vi: "Phát hiện và yêu cầu khắc phục chỉ ghi được từ lúc bắt đầu đến khi kết luận.",
    en: "Findings and corrective actions are recorded between the beginning and the conclusion.",
  },
  inspection_severity_unknown: {
    vi: "Vui lòng chọn mức độ trong danh sách.",
    en: "Please choose a severity from the list.",
  },
  inspection_finding_unknown: {
    vi: "Không tìm thấy phát hiện này. Vui lòng tải lại trang.",
    en: "This finding doesn't exist. Please reload the page.",
  },
  inspection_picture_unknown: {
    vi: "Hình này chưa được tải lên. Vui lòng tải hình lên trước.",
    en: "This picture hasn't been uploaded. Please upload it first.",
  },
  correction_not_found: {
    vi: "Không tìm thấy yêu cầu khắc phục này. Vui lòng tải lại trang.",
    en: "This corrective action doesn't exist. Please reload the page.",
  },
  correction_due_in_past: {
    vi: "Thời hạn {day|day} đã qua. Vui lòng chọn ngày từ hôm nay trở đi.",
    en: "The date {day|day} is over. Please choose today or a later day.",
  },
  correction_done_already: {
    vi: "Yêu cầu này đã khắc phục xong.",
    en: "This corrective action is done already.",
  },
  inspection_no_certificate: {
    vi: "Sản phẩm không có chứng nhận đang mang sao, nên không đề nghị thu hồi hay hạ sao được.",
    en: "The product has no certificate that carries a star, so there is nothing to revoke or lower.",
  },
  inspection_ground_unknown: {
    vi: "Vui lòng chọn căn cứ thu hồi trong danh sách (a đến e).",
    en: "Please choose a ground for revocation from the list (a to e).",
  },
  inspection_star_not_lower: {
    vi: "Hạng sao đề nghị cần thấp hơn {star} sao đang mang, và ít nhất 3 sao.",
    en: "The proposed star must be lower than the {star} stars it carries, and three at least.",
  },
  inspection_decide_revocation_only: {
    vi: "Chỉ đề nghị hạ sao mới chuyển được sang đánh giá lại.",
    en: "Only a proposal to lower the star can be turned into a re-evaluation.",
  },
  complaint_not_found: {
    vi: "Không tìm thấy phản ánh này. Vui lòng mở lại từ danh sách.",
    en: "This complaint doesn't exist. Please open it again from the list.",
  },
  complaint_text_missing: {
    vi: "Bạn viết giúp vài dòng về việc muốn phản ánh.",
    en: "Please write a few lines about what happened.",
  },
  complaint_text_too_long: {
    vi: "Nội dung tối đa {max} ký tự. Bạn viết ngắn hơn nhé.",
    en: "At most {max} characters, please.",
  },
  complaint_product_unknown: {
    vi: "Không tìm thấy sản phẩm này.",
    en: "This product doesn't exist.",
  },
  complaint_contact_invalid: {
    vi: "Bạn ghi số điện thoại 10 chữ số hoặc email, hay để trống nếu không muốn Chợ liên hệ.",
    en: "Please give a phone number with 10 digits or an e-mail address, or leave it empty.",
  },
  complaint_step_not_allowed: {
    vi: "Không làm được việc này khi phản ánh ở trạng thái hiện tại. Vui lòng tải lại trang.",
    en: "This can't be done in the complaint's present state. Please reload the page.",
  },
}

registerMessages(inspectionMessages)
