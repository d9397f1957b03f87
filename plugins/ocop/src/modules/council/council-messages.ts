import { registerMessages } from "@cho-ocop/marketplace/shop-error"
import type { MessageTable } from "@cho-ocop/marketplace/shop-error-messages"

/** What the council module says when it refuses something, with what to do about it. */
export const councilMessages: MessageTable = {
  council_not_found: {
    vi: "Không tìm thấy hội đồng này. Vui lòng mở lại từ danh sách hội đồng.",
    en: "This council doesn't exist. Please open it again from the list of councils.",
  },
  council_field_missing: {
    vi: "Còn thiếu: {field_vi}. Vui lòng nhập theo văn bản.",
    en: "Missing: {field_en}. Please enter it as it stands on the paper.",
  },
  council_field_too_long: {
    vi: "{field_vi}: tối đa {max} ký tự. Vui lòng viết ngắn lại.",
    en: "{field_en}: at most {max} characters. Please shorten it.",
  },
  council_date_invalid: {
    vi: "{field_vi}: ngày “{value}” không có trong lịch. Vui lòng nhập lại.",
    en: "{field_en}: “{value}” is not a date of the calendar. Please enter it again.",
  },
  council_ends_before_start: {
    vi: "Ngày hết hiệu lực {to|day} sớm hơn ngày bắt đầu {from|day}. Vui lòng kiểm tra cả hai ngày.",
    en: "The last day {to|day} is before the first day {from|day}. Please check both.",
  },
  council_member_twice: {
    vi: "{name} có hai chỗ trong danh sách. Mỗi tài khoản chỉ là một thành viên.",
    en: "{name} is in the list twice. One account is one member.",
  },
  council_chair_count: {
    vi: "Hội đồng cần đúng một chủ tịch, danh sách đang có {count}. Vui lòng chọn lại vai trò.",
    en: "A council needs exactly one chair; the list has {count}. Please choose the roles again.",
  },
  council_user_unknown: {
    vi: "Không có tài khoản cho {name}. Vui lòng chọn thành viên trong danh sách tài khoản.",
    en: "There is no account for {name}. Please choose members from the list of accounts.",
  },
  session_not_found: {
    vi: "Không tìm thấy phiên họp này. Vui lòng mở lại từ danh sách phiên họp.",
    en: "This session doesn't exist. Please open it again from the list of sessions.",
  },
  session_council_cannot_score: {
    vi: "Tổ giúp việc không chấm điểm. Vui lòng chọn một hội đồng.",
    en: "An assistance team doesn't score. Please choose a council.",
  },
  session_council_not_valid: {
    vi: "Ngày {day|day} hội đồng này không còn hoặc chưa có hiệu lực. Vui lòng chọn ngày khác hoặc hội đồng khác.",
    en: "On {day|day} this council doesn't hold. Please choose another day or another council.",
  },
  session_round_unknown: {
    vi: "Bộ quy định này không có đợt {no} ở cấp của hội đồng. Vui lòng chọn đợt khác, hoặc ghi căn cứ của đợt bổ sung.",
    en: "This rule set has no round {no} at the council's level. Please choose another, or give the ground of an extra round.",
  },
  session_action_not_allowed: {
    vi: "Phiên họp {state_vi} nên không thể {action_vi}. Vui lòng tải lại trang.",
    en: "The session is {state_en}, so it isn't possible to {action_en} it. Please reload the page.",
  },
  session_change_not_allowed: {
    vi: "Phiên họp {state_vi} nên không sửa được mục này.",
    en: "The session is {state_en}, so this can't be changed.",
  },
  session_only_chair: {
    vi: "Chỉ người chủ trì phiên họp làm được việc này.",
    en: "Only whoever is in the chair of this session can do this.",
  },
  session_only_manager: {
    vi: "Chỉ văn phòng OCOP làm được việc này.",
    en: "Only the OCOP office can do this.",
  },
  session_agenda_empty: {
    vi: "Chương trình chưa có hồ sơ nào. Vui lòng thêm hồ sơ trước khi khai mạc.",
    en: "The agenda is empty. Please add a dossier before opening.",
  },
  session_attendance_missing: {
    vi: "Chưa điểm danh: {names}. Vui lòng ghi có mặt hoặc vắng mặt.",
    en: "Attendance not noted: {names}. Please note who is there and who isn't.",
  },
  session_absence_without_reason: {
    vi: "Vui lòng ghi lý do vắng mặt của {name}.",
    en: "Please give the reason why {name} is absent.",
  },
  session_member_unknown: {
    vi: "Người này không phải thành viên của phiên họp. Vui lòng tải lại trang.",
    en: "This person is not a member of this session. Please reload the page.",
  },
  session_chair_missing: {
    vi: "Chủ tịch và phó chủ tịch đều vắng mặt nên phiên họp không có người chủ trì.",
    en: "Neither the chair nor the vice chair is there, so nobody can chair the session.",
  },
  session_quorum_missing: {
    vi: "Có mặt {present} trên {members} thành viên biểu quyết, cần ít nhất {needed}. Chưa đủ số thành viên để họp.",
    en: "{present} of {members} members with a vote are there; it takes at least {needed}. There is no quorum.",
  },
  session_item_not_found: {
    vi: "Hồ sơ này không có trong chương trình của phiên họp. Vui lòng tải lại trang.",
    en: "This dossier is not on the agenda of this session. Please reload the page.",
  },
  session_item_twice: {
    vi: "Hồ sơ này đã có trong chương trình của một phiên họp chưa kết thúc.",
    en: "This dossier is on the agenda of a session that isn't closed yet.",
  },
  session_item_other_level: {
    vi: "Hồ sơ này thuộc cấp khác với hội đồng. Vui lòng chọn phiên họp của hội đồng đúng cấp.",
    en: "This dossier is at another level than the council. Please choose a session of a council of that level.",
  },
  session_item_without_scorer: {
    vi: "Không thành viên nào chấm được “{product}” vì vắng mặt hoặc có xung đột lợi ích.",
    en: "No member can score “{product}”: all are absent or have a conflict of interest.",
  },
  session_cards_missing: {
    vi: "Chưa nộp phiếu (số thứ tự trong chương trình): {names}. Vui lòng chờ các thành viên nộp phiếu.",
    en: "Cards not handed in (numbers on the agenda): {names}. Please wait for these members.",
  },
  session_card_incomplete: {
    vi: "Phiếu của {name} cho “{product}” còn thiếu tiêu chí {missing}. Vui lòng đề nghị thành viên chấm nốt.",
    en: "The card of {name} for “{product}” lacks criteria {missing}. Please ask the member to complete it.",
  },
  session_resolution_needed: {
    vi: "Hội đồng cần thống nhất ở: {open}. Vui lòng chọn mức chung rồi kết thúc phiên.",
    en: "The council has to agree on: {open}. Please choose the common option and close again.",
  },
  session_not_closed: {
    vi: "Phiên họp chưa kết thúc nên chưa xem được phiếu và kết quả.",
    en: "The session isn't closed, so neither cards nor results can be read.",
  },
  conflict_subject_missing: {
    vi: "Vui lòng chọn một chủ thể hoặc một hồ sơ cho xung đột lợi ích.",
    en: "Please choose one maker or one dossier for the conflict of interest.",
  },
  conflict_only_own: {
    vi: "Thành viên chỉ khai báo xung đột lợi ích của chính mình.",
    en: "A member declares conflicts of interest of their own only.",
  },
  conflict_not_found: {
    vi: "Không tìm thấy khai báo xung đột lợi ích này. Vui lòng tải lại trang.",
    en: "This conflict of interest doesn't exist. Please reload the page.",
  },
  card_not_member: {
    vi: "Bạn không có trong danh sách thành viên có mặt và biểu quyết của phiên họp này.",
    en: "You are not among the members of this session who are there and have a vote.",
  },
  card_not_found: {
    vi: "Thành viên này không có phiếu cho sản phẩm đó.",
    en: "This member has no card for that product.",
  },
  sheet_only_own: {
    vi: "Bạn chỉ xem được phiếu của mình. Văn phòng OCOP in phiếu của các thành viên.",
    en: "You can only see your own sheet. The OCOP office prints those of the members.",
  },
  card_conflict: {
    vi: "Bạn không chấm sản phẩm này vì xung đột lợi ích: {reason}.",
    en: "You don't score this product because of a conflict of interest: {reason}.",
  },
  card_submitted: {
    vi: "Phiếu đã nộp nên không sửa được. Vui lòng rút phiếu về trước.",
    en: "The card was handed in and can't be changed. Please take it back first.",
  },
  card_action_not_allowed: {
    vi: "Phiếu đã ở trạng thái này. Vui lòng tải lại trang.",
    en: "The card is in that state already. Please reload the page.",
  },
  card_incomplete: {
    vi: "Còn {count} tiêu chí chưa chấm: {missing}. Vui lòng chấm nốt rồi nộp phiếu.",
    en: "{count} criteria have no pick: {missing}. Please complete them and hand in again.",
  },
  card_opinion_missing: {
    vi: "Bạn đã nêu căn cứ loại. Vui lòng ghi rõ ở ý kiến nhận xét rồi nộp phiếu.",
    en: "You raised a ground of elimination. Please explain it in your opinion and hand in again.",
  },
  card_entry_unknown: {
    vi: "Bộ tiêu chí không có mục “{key}” hoặc mức “{value}”. Vui lòng tải lại trang.",
    en: "The sheet has no “{key}”, or no option “{value}” there. Please reload the page.",
  },
  card_entry_stale: {
    vi: "Mục {key} đã được đổi ở cửa sổ hoặc thiết bị khác của bạn. Phiếu đang giữ giá trị mới hơn.",
    en: "{key} was changed in another window or device of yours. The card keeps the newer value.",
  },
}

registerMessages(councilMessages)
