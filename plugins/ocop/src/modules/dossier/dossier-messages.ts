import { registerMessages } from "@cho-ocop/marketplace/shop-error"
import type { MessageTable } from "@cho-ocop/marketplace/shop-error-messages"

/** What the dossier module says when it refuses something, with what to do about it. */
export const dossierMessages: MessageTable = {
  dossier_not_found: {
    vi: "Không tìm thấy hồ sơ này. Hãy mở lại từ danh sách hồ sơ.",
    en: "This dossier doesn't exist. Please open it again from the list.",
  },
  dossier_product_unknown: {
    vi: "Không tìm thấy sản phẩm này trong gian của bạn. Hãy chọn lại sản phẩm.",
    en: "Your stall has no such product. Please choose it again.",
  },
  dossier_open_already: {
    vi: "Sản phẩm này đang có một hồ sơ chưa xong ({number}). Hãy làm tiếp hồ sơ đó, hoặc rút nó trước.",
    en: "This product has a dossier under way ({number}). Go on with that one, or withdraw it first.",
  },
  dossier_sheet_unknown: {
    vi: "Bộ quy định đang áp dụng không có bộ sản phẩm “{code}” để chấm điểm. Hãy chọn lại.",
    en: "The rule set in force has no sheet “{code}” to score with. Please choose another.",
  },
  dossier_kind_needs_certificate: {
    vi: "Đánh giá lại chỉ dành cho sản phẩm đã có giấy chứng nhận. Hãy chọn “lần đầu”.",
    en: "A re-evaluation is for products that have a certificate. Choose “first time”.",
  },
  dossier_kind_needs_valid_certificate: {
    vi: "Nâng hạng chỉ dành cho sản phẩm có giấy chứng nhận còn hạn. Hãy chọn “đánh giá lại”.",
    en: "An upgrade is for products with a certificate in force. Choose “re-evaluation”.",
  },
  dossier_kind_has_certificate: {
    vi: "Sản phẩm đã có giấy chứng nhận {number}. Hãy chọn “nâng hạng” hoặc “đánh giá lại”.",
    en: "This product has the certificate {number}. Choose “upgrade” or “re-evaluation”.",
  },
  dossier_too_early: {
    vi: "Hồ sơ đánh giá lại nộp được từ {opens|day} đến {due|day}. Hãy nộp khi đến hạn.",
    en: "A re-evaluation can be handed in from {opens|day} to {due|day}. Please hand it in then.",
  },
  dossier_late_needs_reason: {
    vi: "Hạn nộp hồ sơ đánh giá lại là {due|day}. Hãy ghi lý do nộp muộn để được xét chuyển tiếp.",
    en: "The re-evaluation was due on {due|day}. Say why it is late, so that a transition can be considered.",
  },
  dossier_action_impossible: {
    vi: "Không thể “{action_vi}”: hồ sơ này {state_vi}. Hãy tải lại trang để xem tình trạng mới.",
    en: "“{action_en}” isn't possible: this dossier is {state_en}. Reload the page to see where it stands.",
  },
  dossier_changed: {
    vi: "Hồ sơ vừa được người khác xử lý. Hãy tải lại trang rồi làm tiếp.",
    en: "Somebody else has just worked on this dossier. Reload the page and go on.",
  },
  dossier_action_not_yours: {
    vi: "Bạn không có quyền “{action_vi}” với hồ sơ này.",
    en: "You may not do “{action_en}” with this dossier.",
  },
  dossier_action_by_session: {
    vi: "“{action_vi}” thực hiện trong phiên họp hội đồng, không phải ở đây.",
    en: "“{action_en}” is done by a council's session, not here.",
  },
  dossier_action_by_decision: {
    vi: "“{action_vi}” thực hiện bằng quyết định, ở mục Quyết định.",
    en: "“{action_en}” is done by a decision, in the section Decisions.",
  },
  dossier_incomplete: {
    vi: "Hồ sơ còn thiếu: {missing_vi}.",
    en: "The dossier still lacks: {missing_en}.",
  },
  dossier_no_level_above: {
    vi: "Quy định đang áp dụng không có cấp nào trên cấp này.",
    en: "The rule set in force has no level above this one.",
  },
  dossier_form_closed: {
    vi: "Biểu mẫu này không sửa được lúc này: hồ sơ {state_vi}.",
    en: "This form can't be changed now: the dossier is {state_en}.",
  },
  dossier_form_changed: {
    vi: "Biểu mẫu vừa được lưu ở nơi khác. Hãy tải lại trang, nội dung bạn gõ có thể chép lại từ đây.",
    en: "This form was just saved somewhere else. Reload the page; copy what you typed from here first.",
  },
  evidence_not_found: {
    vi: "Không tìm thấy giấy tờ này trong hồ sơ.",
    en: "This dossier has no such paper.",
  },
  evidence_closed: {
    vi: "Lúc này không thêm bớt giấy tờ được: hồ sơ {state_vi}.",
    en: "Papers can't be added or taken away now: the dossier is {state_en}.",
  },
  evidence_type_unknown: {
    vi: "Không có loại giấy tờ “{type}”. Hãy chọn trong danh sách.",
    en: "There is no type of paper “{type}”. Please choose one from the list.",
  },
  evidence_dates_invalid: {
    vi: "Ngày hết hạn phải sau ngày cấp. Hãy kiểm tra cả hai ngày.",
    en: "The last day must be after the day of issue. Please check both.",
  },
  day_invalid: {
    vi: "Ngày “{day}” chưa đúng. Hãy nhập theo dạng ngày/tháng/năm.",
    en: "“{day}” is not a day. Please enter it as day/month/year.",
  },
  idea_not_found: {
    vi: "Không tìm thấy ý tưởng này. Hãy mở lại từ danh sách.",
    en: "This idea doesn't exist. Please open it again from the list.",
  },
  idea_action_impossible: {
    vi: "Ý tưởng này không còn ở bước đó. Hãy tải lại trang để xem tình trạng mới.",
    en: "This idea isn't at that stage any more. Reload the page to see where it stands.",
  },
  idea_comment_missing: {
    vi: "Hãy ghi lý do, để người đăng ký biết cần làm gì.",
    en: "Please give the reason, so that the maker knows what to do.",
  },
  idea_action_not_yours: {
    vi: "Bạn không có quyền làm việc này với ý tưởng.",
    en: "You may not do this with the idea.",
  },
  ruling_empty: {
    vi: "Quyết định cần ít nhất một hồ sơ.",
    en: "A decision needs at least one dossier.",
  },
  ruling_field_missing: {
    vi: "Quyết định còn thiếu: {missing_vi}.",
    en: "The decision lacks: {missing_en}.",
  },
  ruling_in_future: {
    vi: "Ngày quyết định muộn nhất là hôm nay.",
    en: "The date of the decision is today at the latest.",
  },
  ruling_dossier_twice: {
    vi: "Mỗi hồ sơ chỉ có một dòng trong quyết định.",
    en: "A dossier has one line only in a decision.",
  },
  ruling_not_scored: {
    vi: "Hồ sơ {number} chưa có kết quả chấm điểm: hồ sơ {state_vi}.",
    en: "Dossier {number} has no result yet: it is {state_en}.",
  },
  ruling_star_differs: {
    vi: "Hồ sơ {number}: phiên họp cho {given} sao, quyết định ghi {star} sao. Hãy sửa theo kết quả phiên họp.",
    en: "Dossier {number}: the session gave {given} stars, the decision says {star}. Please follow the session.",
  },
  ruling_star_unearned: {
    vi: "Hồ sơ {number} không đạt hạng 3 sao trở lên nên không công nhận được.",
    en: "Dossier {number} didn't reach three stars and can't be recognised.",
  },
  ruling_wrong_authority: {
    vi: "Hồ sơ {number}: {star} sao do {authority_vi} quyết định. Hãy chọn đúng cấp, hoặc trình lên cấp trên.",
    en: "Dossier {number}: {star} stars are decided by {authority_en}. Choose that level, or send it up.",
  },
  ruling_before_session: {
    vi: "Hồ sơ {number}: ngày quyết định sớm hơn ngày có kết quả {day|day}.",
    en: "Dossier {number}: the decision is dated before the result of {day|day}.",
  },
  ruling_certificate_number_missing: {
    vi: "Hồ sơ {number} được công nhận lần đầu nên cần số giấy chứng nhận.",
    en: "Dossier {number} is recognised for the first time and needs a certificate number.",
  },
  ruling_number_twice: {
    vi: "Số giấy chứng nhận {number} có hai lần trong quyết định. Mỗi sản phẩm cần một số riêng.",
    en: "Certificate number {number} stands twice in the decision. Each product needs its own.",
  },
  ruling_score_missing: {
    vi: "Hồ sơ {number}: hãy nhập điểm trung bình mà trung ương trả lời.",
    en: "Dossier {number}: please enter the average total that the centre answered.",
  },
  ruling_differs: {
    vi: "Quyết định {number} đã được ghi với nội dung khác cho hồ sơ này. Hãy kiểm tra lại.",
    en: "Decision {number} was recorded with other contents for this dossier. Please check.",
  },
}

registerMessages(dossierMessages)
