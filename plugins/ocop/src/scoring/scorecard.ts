import type { Picks } from "./sheet"

/** The sheet of one member, with the grounds of elimination that he or she found to hold. */
export type Scorecard = { member_id: string; picks: Picks; eliminations?: readonly string[] }
