import type { CardProgress, SessionItem, SessionRecord } from "../session-record"
import { aSeat } from "./seats"

/** The n-th item of an agenda, `item-<n>`, of the maker `sel-1` unless told otherwise. */
export const anItem = (n: number, change: Partial<SessionItem> = {}): SessionItem => ({
  id: `item-${n}`,
  position: n,
  dossier_id: `dos-${n}`,
  dossier_number: `0${n}/PĐK-89-30307-2026`,
  rule_set_id: "qd-26-2026",
  sheet_code: "08",
  sheet_version: 1,
  product_title: `Khô cá lóc ${n}`,
  maker_seller_id: "sel-1",
  maker_name: "Cơ sở Bảy Thanh",
  ...change,
})

/** A planned session with one item and three members who are there, `mem-1` in the chair. */
export const aSession = (change: Partial<SessionRecord> = {}): SessionRecord => ({
  id: "cses-1",
  council: {
    id: "ccl-1",
    kind: "council",
    level: "province",
    name: "Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh An Giang",
    decision_number: "512/QĐ-UBND",
    decided_on: "2026-06-01",
    decided_by: "Chủ tịch UBND tỉnh An Giang",
    valid_from: "2026-06-01",
    valid_to: null,
  },
  title: "Phiên đánh giá đợt 2 năm 2026",
  place: "Hội trường Sở Nông nghiệp và Môi trường",
  held_on: "2026-11-24",
  rule_set_id: "qd-26-2026",
  round_year: 2026,
  round_no: 2,
  extra_ground: null,
  state: "planned",
  log: [],
  items: [anItem(1)],
  seats: [aSeat("mem-1", { role: "chair" }), aSeat("mem-2"), aSeat("mem-3")],
  conflicts: [],
  cards: [],
  ...change,
})

/** Cards that members have handed in for an item. */
export const handedIn = (members: string[], item_id: string): CardProgress[] =>
  members.map((member_id) => ({ item_id, member_id, picks: 3, submitted_at: "2026-11-24T09:00:00.000Z" }))
