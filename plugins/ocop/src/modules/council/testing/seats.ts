import type { Seat } from "../seats"

/** A member with a vote who is there, unless told otherwise. */
export const aSeat = (member_id: string, change: Partial<Seat> = {}): Seat => ({
  member_id,
  user_id: `user-${member_id}`,
  name: `Ủy viên ${member_id}`,
  organisation: "Sở Nông nghiệp và Môi trường",
  role: "member",
  votes: true,
  present: true,
  reason: null,
  ...change,
})
