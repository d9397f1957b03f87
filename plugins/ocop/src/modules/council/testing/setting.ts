import type { SessionSetting } from "../session-setting"

/** Two thirds of the members, gates by majority: what councils' own rules usually say. */
export const defaultSetting: SessionSetting = {
  quorum: { min_members: 1, share: { numerator: 2, denominator: 3 } },
  gates: "majority",
}
