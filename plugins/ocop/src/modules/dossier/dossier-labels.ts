import type { DossierAction, DossierState } from "./dossier-transitions"

type Label = { vi: string; en: string }

/** States as they stand in a sentence: "hồ sơ đang …", "the dossier is …". */
export const dossierStateLabels: Record<DossierState, Label> = {
  draft: { vi: "là bản nháp", en: "a draft" },
  submitted: { vi: "đã nộp, chờ xã tiếp nhận", en: "handed in and waits for the commune" },
  returned_by_commune: { vi: "được xã trả lại để bổ sung", en: "returned by the commune" },
  accepted: { vi: "đã được xã tiếp nhận", en: "accepted by the commune" },
  reported: { vi: "đã có báo cáo của xã", en: "reported on by the commune" },
  proposed: { vi: "đã trình, chờ kiểm tra", en: "proposed and waits for intake" },
  returned_by_intake: { vi: "được trả lại để bổ sung", en: "returned for completion" },
  admitted: { vi: "hợp lệ, tổ tư vấn đang thẩm định", en: "admitted and with the assistance team" },
  assessed: { vi: "đã có báo cáo của tổ tư vấn", en: "reported on by the assistance team" },
  on_agenda: { vi: "chờ phiên họp hội đồng", en: "on a session's agenda" },
  scored: { vi: "đã có kết quả chấm điểm", en: "scored" },
  sent_up: { vi: "đã trình trung ương", en: "sent up to the centre" },
  recognised: { vi: "đã được công nhận", en: "recognised" },
  not_recognised: { vi: "không được công nhận", en: "not recognised" },
  withdrawn: { vi: "đã rút", en: "withdrawn" },
}

/** Actions as they stand on a button. */
export const dossierActionLabels: Record<DossierAction, Label> = {
  submit: { vi: "Nộp hồ sơ", en: "Hand in" },
  return_to_maker: { vi: "Trả lại chủ thể", en: "Return to the maker" },
  accept: { vi: "Tiếp nhận", en: "Accept" },
  report: { vi: "Ban hành báo cáo", en: "Issue the report" },
  propose: { vi: "Trình cấp trên", en: "Propose" },
  return_for_completion: { vi: "Yêu cầu bổ sung", en: "Return for completion" },
  complete: { vi: "Nộp bổ sung", en: "Complete" },
  admit: { vi: "Xác nhận hợp lệ", en: "Admit" },
  review_desk: { vi: "Ghi thẩm định hồ sơ", en: "Record the desk review" },
  survey_field: { vi: "Ghi khảo sát thực tế", en: "Record the field survey" },
  report_assessment: { vi: "Nộp báo cáo thẩm định", en: "Report the assessment" },
  schedule: { vi: "Đưa vào phiên họp", en: "Put on the agenda" },
  unschedule: { vi: "Rút khỏi phiên họp", en: "Take off the agenda" },
  score: { vi: "Chấm điểm", en: "Score" },
  recognise: { vi: "Công nhận", en: "Recognise" },
  refuse: { vi: "Không công nhận", en: "Refuse" },
  send_up: { vi: "Trình lên cấp trên", en: "Send up" },
  withdraw: { vi: "Rút hồ sơ", en: "Withdraw" },
  take_back: { vi: "Hệ thống hoàn tác", en: "Taken back by the system" },
}
