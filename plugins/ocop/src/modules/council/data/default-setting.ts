import type { SessionSetting } from "../session-setting"

/**
 * The setting of a rule set that has none of its own. 26/2026/QĐ-TTg leaves quorum and the reading of gates to the
 * council's rules (quy chế hoạt động); two thirds and the majority are what such rules usually say.
 */
export const defaultSetting: SessionSetting = {
  quorum: { min_members: 1, share: { numerator: 2, denominator: 3 } },
  gates: "majority",
}
