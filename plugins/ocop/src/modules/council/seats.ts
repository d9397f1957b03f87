import type { MemberRole } from "./council-facts"
import { chairingRoles } from "./session-states"

/** A member's place at one session, with the name and role of that day. */
export type Seat = {
  member_id: string
  user_id: string
  name: string
  organisation: string
  role: MemberRole
  votes: boolean
  /** Null as long as nobody has noted whether the member is there. */
  present: boolean | null
  /** Why a member is absent. */
  reason: string | null
}

/** Members with a vote: what the quorum counts. */
export function votersOf(seats: readonly Seat[]): Seat[] {
  return seats.filter(({ votes }) => votes)
}

/** Members with a vote who are there. */
export function presentVoters(seats: readonly Seat[]): Seat[] {
  return votersOf(seats).filter(({ present }) => present === true)
}

/** Who is in the chair: the chair, or the vice chair when the chair isn't there; null when nobody can. */
export function chairOf(seats: readonly Seat[]): Seat | null {
  for (const role of chairingRoles) {
    const seat = seats.find((seat) => seat.role === role && seat.present === true)
    if (seat) {
      return seat
    }
  }
  return null
}

/** Names in a row, as a refusal tells them. */
export function namesOf(seats: readonly { name: string }[]): string {
  return seats.map(({ name }) => name).join(", ")
}
