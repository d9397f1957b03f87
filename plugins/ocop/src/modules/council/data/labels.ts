import type { CouncilLevel, MemberRole } from "../council-facts"
import type { SessionAction, SessionState } from "../session-states"

type Label = { vi: string; en: string }

/** Words for the council's things, as refusals, papers and screens use them; small letters. */
export const roleLabels: Readonly<Record<MemberRole, Label>> = {
  chair: { vi: "chủ tịch hội đồng", en: "chair" },
  vice_chair: { vi: "phó chủ tịch hội đồng", en: "vice chair" },
  member: { vi: "ủy viên", en: "member" },
  secretary: { vi: "thư ký", en: "secretary" },
}

export const levelLabels: Readonly<Record<CouncilLevel, Label>> = {
  district: { vi: "cấp huyện", en: "district" },
  province: { vi: "cấp tỉnh", en: "province" },
  central: { vi: "cấp trung ương", en: "central" },
}

export const sessionStateLabels: Readonly<Record<SessionState, Label>> = {
  planned: { vi: "đã lên lịch", en: "planned" },
  open: { vi: "đang chấm", en: "open for scoring" },
  closed: { vi: "đã kết thúc", en: "closed" },
  cancelled: { vi: "đã hủy", en: "cancelled" },
}

export const sessionActionLabels: Readonly<Record<SessionAction, Label>> = {
  plan: { vi: "lên lịch", en: "plan" },
  open: { vi: "khai mạc", en: "open" },
  close: { vi: "kết thúc phiên", en: "close" },
  cancel: { vi: "hủy phiên", en: "cancel" },
}

/** Fields of forms, by the name that the API gives them. */
export const fieldLabels: Readonly<Record<string, Label>> = {
  name: { vi: "tên", en: "name" },
  decision_number: { vi: "số quyết định", en: "decision number" },
  decided_on: { vi: "ngày quyết định", en: "date of the decision" },
  decided_by: { vi: "người ký quyết định", en: "signer of the decision" },
  valid_from: { vi: "ngày bắt đầu hiệu lực", en: "first day" },
  valid_to: { vi: "ngày hết hiệu lực", en: "last day" },
  organisation: { vi: "đơn vị", en: "organisation" },
  title: { vi: "tên phiên họp", en: "title of the session" },
  place: { vi: "địa điểm", en: "place" },
  held_on: { vi: "ngày họp", en: "day of the session" },
  reason: { vi: "lý do", en: "reason" },
  extra_ground: { vi: "căn cứ của đợt bổ sung", en: "ground of the extra round" },
}
