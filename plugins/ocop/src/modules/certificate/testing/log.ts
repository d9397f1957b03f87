import { shippedRuleBook } from "../../../shipped-rule-book"
import { emptyFacts, type Decision, type DecisionInput } from "../decision"

/** The rules that this version ships. */
export const book = shippedRuleBook()

/** A log for tests: entries in the order given, ids `e1`, `e2` and so on. */
export function logOf(...inputs: DecisionInput[]): Decision[] {
  return inputs.map((input, index) => ({ ...emptyFacts, ...input, id: `e${index + 1}`, position: index + 1 }))
}

/** Three stars of the district under 148/QĐ-TTg, issued 10/01/2024, last day 10/01/2027. */
export const recognition: DecisionInput = {
  kind: "recognition",
  decided_on: "2024-01-05",
  decision_number: "12/QĐ-UBND",
  authority: "UBND thành phố Long Xuyên",
  authority_level: "district",
  rule_set_id: "qd-148-2023",
  product_set: "08",
  star: 3,
  total_score: 64.5,
  certificate_number: "07/2024/GCN-OCOP",
  issued_on: "2024-01-10",
  expires_on: "2027-01-10",
}

/** Handed in 150 days before the end of `recognition`. */
export const renewalFiled: DecisionInput = {
  kind: "renewal_filed",
  decided_on: "2026-08-13",
  pending_file_number: "31/PĐK-91-30307-2026",
}

/** Keeps `recognition` alive until 30/04/2027. */
export const extension: DecisionInput = {
  kind: "transition_extension",
  decided_on: "2027-01-08",
  decision_number: "44/QĐ-UBND",
  authority: "Chủ tịch UBND tỉnh An Giang",
  authority_level: "province",
  extended_until: "2027-04-30",
  pending_file_number: "52/PĐK-91-30307-2026",
  reason: "Hồ sơ nộp sau thời hạn do cơ sở di dời nhà xưởng",
}

export const revocation: DecisionInput = {
  kind: "revocation",
  decided_on: "2026-03-02",
  decision_number: "301/QĐ-UBND",
  authority: "Chủ tịch UBND tỉnh An Giang",
  authority_level: "province",
  ground: "d",
  reason: "In 4 sao trên nhãn của sản phẩm 3 sao",
}

/** Four stars under 26/2026/QĐ-TTg, issued 01/10/2026, last day 01/10/2029. */
export const upgrade: DecisionInput = {
  kind: "recognition",
  decided_on: "2026-09-25",
  decision_number: "2210/QĐ-UBND",
  authority: "Chủ tịch UBND tỉnh An Giang",
  authority_level: "province",
  rule_set_id: "qd-26-2026",
  product_set: "08",
  star: 4,
  total_score: 74.2,
  certificate_number: "15/2026/GCN-OCOP",
  issued_on: "2026-10-01",
  expires_on: "2029-10-01",
}

/** 91 points at the province, sent up for five stars. */
export const sentToCentre: DecisionInput = {
  kind: "sent_to_centre",
  decided_on: "2026-10-20",
  decision_number: "2401/QĐ-UBND",
  authority: "Chủ tịch UBND tỉnh An Giang",
  authority_level: "province",
  rule_set_id: "qd-26-2026",
  product_set: "08",
  total_score: 91,
}

export const notRecognised: DecisionInput = {
  kind: "not_recognised",
  decided_on: "2027-02-15",
  authority: "Chủ tịch UBND tỉnh An Giang",
  authority_level: "province",
  total_score: 47,
  reason: "Chưa đạt 50 điểm",
}
