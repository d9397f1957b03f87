import { registerMessages } from "@cho-ocop/marketplace/shop-error"
import type { MessageTable } from "@cho-ocop/marketplace/shop-error-messages"

/** What is said when a rule set isn't taken in. */
export const ruleSetMessages: MessageTable = {
  rule_set_refused: {
    vi: "Chưa nạp gì cả, vì tệp có {count} chỗ sai. {faults_vi}",
    en: "Nothing was loaded: the file has {count} faults. {faults_en}",
  },
  rule_set_exists: {
    vi: "Bộ tiêu chí “{id}” đã có ({decision}). Để sửa, hãy nạp bản đính chính kèm lý do.",
    en: "The rule set “{id}” ({decision}) is there already. To change it, load a correction with its reason.",
  },
  rule_set_decision_taken: {
    vi: "{decision} đã có dưới mã “{id}”. Vui lòng nạp bản đính chính của bộ đó.",
    en: "{decision} is there already under the id “{id}”. Please load a correction of that one.",
  },
  correction_reason_missing: {
    vi: "Vui lòng ghi lý do đính chính.",
    en: "Please give the reason of the correction.",
  },
  correction_changes_nothing: {
    vi: "Bản đính chính không khác phiên bản {version}. Không có gì để ghi.",
    en: "The correction doesn't differ from version {version}. There is nothing to record.",
  },
  rule_set_changed_meanwhile: {
    vi: "Trong lúc đó đã có phiên bản {version}. Vui lòng xem lại khác biệt rồi xác nhận.",
    en: "Meanwhile there is version {version}. Please look at the differences again and confirm.",
  },
}

registerMessages(ruleSetMessages)
