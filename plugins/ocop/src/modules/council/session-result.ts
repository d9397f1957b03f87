import type { Average, Band } from "../../scoring/average"
import { combineScorecards, type CouncilScore } from "../../scoring/combine-scorecards"
import type { Scorecard } from "../../scoring/scorecard"
import type { GateSetting } from "../../scoring/combine-options"
import type { Gates } from "../../scoring/gates"
import type { Sheet, Star } from "../../scoring/sheet"
import { disputedIn, readResolution } from "./disputed"
import type { Resolution, SessionSetting } from "./session-setting"

export type MemberTotal = { member_id: string; name: string; total: number }

/** A ground of elimination that somebody raised. */
export type RaisedGround = {
  ref: string
  vi: string
  en: string
  raised_by: number
  /** Whether it holds for the council, by the setting. */
  holds: boolean
}

/** What a session found about one item. */
export type ItemResult = {
  item_id: string
  average: Average
  star: Star | null
  star_by_points: Star | null
  star_by_gates: Star | null
  gates: Gates
  members: MemberTotal[]
  grounds: RaisedGround[]
  /** The quorum and the reading of gates, with what the council resolved. */
  setting: { quorum: SessionSetting["quorum"]; gates: GateSetting }
}

/** The cards of one item with what they are scored by. */
export type ItemCards = {
  item_id: string
  sheet: Sheet
  bands: readonly Band[]
  cards: (Scorecard & { name: string })[]
  resolution: Resolution | undefined
}

/** The result of one item by the scoring engine. */
export function resultOf(
  { item_id, sheet, bands, cards, resolution }: ItemCards,
  { quorum, gates }: SessionSetting,
): ItemResult {
  const setting = gateSetting(sheet, bands, cards, gates, resolution)
  const score = combineScorecards(sheet, cards, setting, bands)
  return {
    item_id,
    average: score.average,
    star: score.star,
    star_by_points: score.star_by_points,
    star_by_gates: score.star_by_gates,
    gates: score.gates,
    members: score.members.map(({ member_id, total }) => ({
      member_id,
      name: cards.find((card) => card.member_id === member_id)?.name ?? "",
      total,
    })),
    grounds: raisedGrounds(score),
    setting: { quorum, gates: setting },
  }
}

function gateSetting(
  sheet: Sheet,
  bands: readonly Band[],
  cards: readonly Scorecard[],
  kind: SessionSetting["gates"],
  resolution: Resolution = { picks: {} },
): GateSetting {
  return kind === "resolution"
    ? { kind, ...readResolution(disputedIn(sheet, cards, bands), cards, resolution) }
    : { kind }
}

function raisedGrounds({ flagged, eliminations }: CouncilScore): RaisedGround[] {
  return flagged.map(({ elimination: { ref, vi, en }, member_ids }) => ({
    ref,
    vi,
    en,
    raised_by: member_ids.length,
    holds: eliminations.some((one) => one.ref === ref),
  }))
}
