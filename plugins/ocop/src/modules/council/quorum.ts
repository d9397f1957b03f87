/** A part of a whole as the paper says it, such as two thirds; kept as a fraction because 0.6667 isn't 2/3. */
export type Share = { numerator: number; denominator: number }

/** The least number of members who must be there: the larger of a count and a share of those with a vote. */
export type Quorum = { min_members: number; share: Share }

/** How many of `members` a quorum takes; never none. */
export function leastOf({ min_members, share }: Quorum, members: number): number {
  return Math.max(1, min_members, Math.ceil((members * share.numerator) / share.denominator))
}

/** True when enough members are there. */
export function isQuorate(quorum: Quorum, present: number, members: number): boolean {
  return present >= leastOf(quorum, members)
}
