import type { StateBefore } from "../certificate-transitions"
import type { DecisionField, DecisionKind } from "../decision"

type Label = { vi: string; en: string }

/** The field's own word for each kind of decision. */
export const kindLabels: Record<DecisionKind, Label> = {
  recognition: { vi: "Công nhận", en: "Recognition" },
  renewal_filed: { vi: "Nộp hồ sơ đánh giá lại", en: "Renewal file handed in" },
  transition_extension: { vi: "Gia hạn chuyển tiếp", en: "Transition extension" },
  sent_to_centre: { vi: "Trình trung ương", en: "Sent to the centre" },
  not_recognised: { vi: "Không công nhận", en: "Not recognised" },
  revocation: { vi: "Thu hồi", en: "Revocation" },
  correction: { vi: "Đính chính", en: "Correction" },
  annulment: { vi: "Hủy bỏ", en: "Annulment" },
}

/** States as they stand in a sentence: "chứng nhận …", "the certificate was …". */
export const stateLabels: Record<StateBefore, Label> = {
  none: { vi: "chưa có quyết định nào", en: "without any decision" },
  pending: { vi: "đang chờ công nhận", en: "waiting for recognition" },
  valid: { vi: "còn hiệu lực", en: "valid" },
  renewing: { vi: "đang đánh giá lại", en: "under renewal" },
  extended: { vi: "đang gia hạn chuyển tiếp", en: "extended in transition" },
  expired: { vi: "đã hết hạn", en: "expired" },
  revoked: { vi: "đã bị thu hồi", en: "revoked" },
}

export const fieldLabels: Record<DecisionField | "decided_on", Label> = {
  decided_on: { vi: "ngày quyết định", en: "date of the decision" },
  decision_number: { vi: "số quyết định", en: "number of the decision" },
  authority: { vi: "cơ quan ban hành", en: "issuing authority" },
  authority_level: { vi: "cấp ban hành", en: "level of the authority" },
  rule_set_id: { vi: "bộ tiêu chí", en: "rule set" },
  product_set: { vi: "bộ sản phẩm", en: "product set" },
  star: { vi: "hạng sao", en: "star" },
  total_score: { vi: "điểm trung bình", en: "average total" },
  certificate_number: { vi: "số chứng nhận", en: "certificate number" },
  issued_on: { vi: "ngày cấp", en: "day of issue" },
  expires_on: { vi: "ngày hết hạn", en: "last day" },
  extended_until: { vi: "gia hạn đến ngày", en: "extended until" },
  pending_file_number: { vi: "số hồ sơ đang chờ", en: "number of the pending file" },
  ground: { vi: "căn cứ thu hồi", en: "ground for revocation" },
  reason: { vi: "lý do", en: "reason" },
  corrects_id: { vi: "mục cần đính chính hoặc hủy bỏ", en: "entry to correct or annul" },
}
