import type { InferTypeOf } from "@medusajs/framework/types"
import type { Day } from "@cho-ocop/marketplace/clock"

import type { Star } from "../../scoring/sheet"
import type { Conflict } from "./conflicts"
import type CouncilMember from "./models/council-member"
import type MemberConflict from "./models/member-conflict"
import type SessionAttendance from "./models/session-attendance"
import type SessionResultModel from "./models/session-result"
import type { Seat } from "./seats"
import { memberRoles, type CouncilFacts } from "./council-facts"
import type { SessionFacts } from "./read-session"
import type { SessionItem, SessionRecord, SessionStep } from "./session-record"
import type { ItemResult } from "./session-result"
import type { SessionState } from "./session-states"

type MemberRow = Pick<
  InferTypeOf<typeof CouncilMember>,
  "id" | "user_id" | "name" | "organisation" | "role" | "votes" | "left_on"
>

type AttendanceRow = InferTypeOf<typeof SessionAttendance>

/**
 * The seats of a session. As long as it is planned they are the council's members of that day, with what was noted
 * of them; from its opening on they are fixed.
 */
export function toSeats(
  state: SessionState,
  held_on: Day,
  members: readonly MemberRow[],
  attendance: readonly AttendanceRow[],
): Seat[] {
  const noted = attendance.map(seatOf).sort(byRank)
  if (state !== "planned") {
    return noted
  }
  return members
    .filter(({ left_on }) => left_on === null || held_on < left_on)
    .map(({ id, user_id, name, organisation, role, votes }) => {
      const note = noted.find(({ member_id }) => member_id === id)
      const { present, reason } = note ?? { present: null, reason: null }
      return { member_id: id, user_id, name, organisation, role, votes, present, reason }
    })
    .sort(byRank)
}

/** The chair first, then by name: the order in which papers name them. */
function byRank(a: Seat, b: Seat): number {
  return memberRoles.indexOf(a.role) - memberRoles.indexOf(b.role) || a.name.localeCompare(b.name, "vi")
}

/** What a session and its council say of themselves. */
export function sessionFacts(
  row: SessionFacts & { id: string },
  council: CouncilFacts & { id: string },
): Pick<SessionRecord, "id" | "council" | Exclude<keyof SessionFacts, "council_id">> {
  const { id, title, place, held_on, rule_set_id, round_year, round_no, extra_ground } = row
  const { kind, level, name, decision_number, decided_on, decided_by, valid_from, valid_to } = council
  return {
    id,
    title,
    place,
    held_on,
    rule_set_id,
    round_year,
    round_no,
    extra_ground,
    council: {
      id: council.id,
      kind,
      level,
      name,
      decision_number,
      decided_on,
      decided_by,
      valid_from,
      valid_to,
    },
  }
}

/** An entry of a session's log. */
export function toStep({ position, action, state, actor_id, at }: SessionStep): SessionStep {
  return { position, action, state, actor_id, at }
}

/** An item of a session's agenda. */
export function toItem(row: SessionItem): SessionItem {
  const { id, position, dossier_id, dossier_number, rule_set_id, sheet_code, sheet_version } = row
  const { product_title, maker_seller_id, maker_name } = row
  return {
    id,
    position,
    dossier_id,
    dossier_number,
    rule_set_id,
    sheet_code,
    sheet_version,
    product_title,
    maker_seller_id,
    maker_name,
  }
}

/** The seat of one note of attendance. */
export function seatOf(row: AttendanceRow): Seat {
  const { member_id, user_id, name, organisation, role, votes, present, reason } = row
  return { member_id, user_id, name, organisation, role, votes, present, reason }
}

/** A conflict as it is read. */
export function toConflict(row: InferTypeOf<typeof MemberConflict>): Conflict {
  const { id, member_id, seller_id, item_id, reason, declared_at, lifted_at } = row
  return { id, member_id, seller_id, item_id, reason, declared_at, lifted_at }
}

/** A result as it was found. Rows are written from `ItemResult` only. */
export function toResult(row: InferTypeOf<typeof SessionResultModel>): ItemResult {
  return {
    item_id: row.item_id,
    average: { sum: row.total_sum, count: row.total_votes },
    star: row.star as Star | null,
    star_by_points: row.star_by_points as Star | null,
    star_by_gates: row.star_by_gates as Star | null,
    gates: row.gates as unknown as ItemResult["gates"],
    members: row.members as unknown as ItemResult["members"],
    grounds: row.grounds as unknown as ItemResult["grounds"],
    setting: row.setting as unknown as ItemResult["setting"],
  }
}
