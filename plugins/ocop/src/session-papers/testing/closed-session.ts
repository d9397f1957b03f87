import document from "../../modules/rule-set/data/qd-26-2026.json"
import { resultOf } from "../../modules/council/session-result"
import { aSeat } from "../../modules/council/testing/seats"
import { aSession, anItem } from "../../modules/council/testing/session"
import { bestPicks } from "../../scoring/testing/picks"
import type { Picks, Sheet } from "../../scoring/sheet"
import type { SessionPaperFacts } from "../session-papers"

const sheet = (document.product_sets as Sheet[]).find(({ code }) => code === "08") as Sheet
const bands = [
  { star: 3, min: 50 },
  { star: 4, min: 70 },
  { star: 5, min: 90 },
] as const

const seats = [
  aSeat("mem-1", { name: "Trần Thị Bích Thủy", role: "chair", organisation: "UBND tỉnh An Giang" }),
  aSeat("mem-2", { name: "Nguyễn Hữu Nghĩa", organisation: "Sở Nông nghiệp và Môi trường" }),
  aSeat("mem-3", { name: "Đặng Quỳnh Ngọc", organisation: "Sở Y tế" }),
  aSeat("mem-4", {
    name: "Lữ Phước Ẩn",
    organisation: "Sở Công Thương",
    present: false,
    reason: "Đi công tác nước ngoài",
  }),
  aSeat("mem-5", { name: "Võ Thị Ỷ Lan", role: "secretary", votes: false, organisation: "Văn phòng OCOP" }),
]

/** The best picks with the options of some criteria changed. */
export const picks = (change: Picks = {}): Picks => ({ ...bestPicks(sheet), ...change })

/** A closed session of two products: one that all score, one that a member with a conflict of interest doesn't. */
export function closedSession(): SessionPaperFacts {
  const items = [
    anItem(1, { product_title: "Khô cá lóc Bảy Thanh", maker_name: "Cơ sở khô cá lóc Bảy Thanh" }),
    anItem(2, {
      product_title: "Mắm cá linh ủ chượp truyền thống Mỹ Hòa Hưng",
      maker_name: "Hợp tác xã Mỹ Hòa Hưng",
      maker_seller_id: "sel-2",
    }),
  ]
  const session = aSession({
    state: "closed",
    items,
    seats,
    log: [
      { position: 1, action: "plan", state: "planned", actor_id: "user-5", at: "2026-11-20T02:00:00.000Z" },
      { position: 2, action: "open", state: "open", actor_id: "user-5", at: "2026-11-24T01:30:00.000Z" },
      { position: 3, action: "close", state: "closed", actor_id: "user-1", at: "2026-11-24T04:15:00.000Z" },
    ],
    conflicts: [
      {
        id: "con-1",
        member_id: "mem-3",
        seller_id: "sel-2",
        item_id: null,
        reason: "là chị ruột của giám đốc hợp tác xã",
        declared_at: "2026-11-21T02:00:00.000Z",
        lifted_at: null,
      },
    ],
  })
  const card = (member_id: string, change: Picks = {}, eliminations: string[] = []) => ({
    member_id,
    name: seats.find((seat) => seat.member_id === member_id)?.name ?? "",
    picks: picks(change),
    eliminations,
  })
  const cards = [
    [card("mem-1", { "4.1": "2" }), card("mem-2", { "1.5": "2", "4.1": "2" }), card("mem-3")],
    [card("mem-1", { "1.1": "1" }), card("mem-2", { "1.1": "1", "2.1": "1" }, ["sheet/1"])],
  ]
  const setting = {
    quorum: { min_members: 2, share: { numerator: 2, denominator: 3 } },
    gates: "majority",
  } as const
  return {
    session,
    items: items.map((item, index) => ({
      item,
      sheet,
      bands,
      result: resultOf(
        { item_id: item.id, sheet, bands, cards: cards[index] ?? [], resolution: undefined },
        setting,
      ),
    })),
  }
}
