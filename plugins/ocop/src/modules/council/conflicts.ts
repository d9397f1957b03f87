import { presentVoters, type Seat } from "./seats"

export type Conflict = {
  id: string
  member_id: string
  seller_id: string | null
  item_id: string | null
  reason: string
  /** Instants, ISO. */
  declared_at: string
  lifted_at: string | null
}

/** What of an item a conflict is about. */
type Subject = { id: string; maker_seller_id: string }

/** The conflicts that hold at an instant (ISO), by default those that nobody has lifted. */
export function conflictsAt(conflicts: readonly Conflict[], at: string | null = null): Conflict[] {
  return conflicts.filter(({ declared_at, lifted_at }) =>
    at === null ? lifted_at === null : declared_at <= at && (lifted_at === null || at < lifted_at),
  )
}

/** The conflict among those that hold that keeps a member from scoring an item, or undefined. */
export function conflictOf(
  conflicts: readonly Conflict[],
  member_id: string,
  item: Subject,
): Conflict | undefined {
  return conflicts.find(
    (conflict) =>
      conflict.member_id === member_id &&
      (conflict.item_id === item.id || conflict.seller_id === item.maker_seller_id),
  )
}

/** Who scores an item: the members with a vote who are there and have no conflict of interest. */
export function scorersOf(seats: readonly Seat[], conflicts: readonly Conflict[], item: Subject): Seat[] {
  return presentVoters(seats).filter(({ member_id }) => !conflictOf(conflicts, member_id, item))
}

/** What is declared: a conflict with a maker or with one item, not both. */
export type ConflictInput = {
  member_id: string
  seller_id?: string | null
  item_id?: string | null
  reason: string
}
