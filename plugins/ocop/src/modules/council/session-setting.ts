import type { GateSetting } from "../../scoring/combine-options"
import type { Picks } from "../../scoring/sheet"
import type { Quorum } from "./quorum"

/** What a council's own rules (quy chế hoạt động) leave to a setting; it comes with the rule set. */
export type SessionSetting = {
  quorum: Quorum
  /** How members' different picks are read against gates and grounds of elimination: see `combineOptions`. */
  gates: GateSetting["kind"]
}

/** What the council agreed on, by a resolution, where its members' cards differ on one item. */
export type Resolution = {
  /** Code of the option by criterion. */
  picks: Picks
  /** References of the grounds of elimination that hold; undefined as long as the council hasn't said. */
  eliminations?: readonly string[]
}
