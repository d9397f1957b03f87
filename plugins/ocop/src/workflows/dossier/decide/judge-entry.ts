import { ShopError } from "@cho-ocop/marketplace/shop-error"

import type { DossierRow } from "../../../dossier-records"
import { dossierStateLabels } from "../../../modules/dossier/dossier-labels"
import { standingSteps } from "../../../modules/dossier/dossier-log"
import { resultOf, type SessionResult } from "../../../modules/dossier/session-result"
import { dossierLevels } from "../../../modules/dossier/dossier-transitions"
import { incomplete } from "../../../modules/dossier/step-request"
import { authoritiesFor } from "../../../rules/find-authority"
import { findRuleSet, starOfTotal } from "../../../rules/in-force"
import type { Authority, RuleBook } from "../../../rules/rule-book"
import type { Star } from "../../../scoring/sheet"
import type { Ruling, RulingEntry } from "./ruling"

/** What a dossier came to: in a session here, or at the centre as it answered. */
export type Result = SessionResult

const noResult: Result = { star: null, total_score: null }

/**
 * Decides whether a decision may say this of a dossier: the star is the session's, and the level is the one that the
 * rule book names for it on that day.
 *
 * @throws ShopError ruling_not_scored, ruling_before_session, ruling_star_unearned, ruling_star_differs,
 * ruling_wrong_authority, ruling_score_missing, dossier_incomplete where a refusal has no reason
 */
export function judgeEntry(ruling: Ruling, entry: RulingEntry, dossier: DossierRow, book: RuleBook): Result {
  const number = nameOf(dossier)
  if (dossier.state !== "scored" && dossier.state !== "sent_up") {
    throw new ShopError("conflict", "ruling_not_scored", {
      number,
      state_vi: dossierStateLabels[dossier.state].vi,
      state_en: dossierStateLabels[dossier.state].en,
    })
  }
  const last = standingSteps(dossier.steps).at(-1)
  if (last && ruling.decided_on < last.on) {
    throw new ShopError("invalid_data", "ruling_before_session", { number, day: last.on })
  }
  const result =
    dossier.state === "scored" ? (resultOf(dossier.steps) ?? noResult) : centreResult(entry, dossier, book)
  switch (entry.verdict) {
    case "recognise":
      checkStar(entry, result, number)
      checkLevel(ruling, dossier, recognisers(book, ruling, dossier, entry.star ?? null), entry.star ?? 0)
      break
    case "send_up":
      checkSendUp(ruling, dossier, result, book)
      break
    case "refuse":
      checkRefusal(ruling, entry, dossier, result, book)
  }
  return result
}

/** The centre's answer: its average, and the star as far as its band allows. */
function centreResult(entry: RulingEntry, dossier: DossierRow, book: RuleBook): Result {
  const total_score = entry.total_score ?? null
  if (total_score === null && entry.verdict !== "refuse") {
    throw new ShopError("invalid_data", "ruling_score_missing", { number: nameOf(dossier) })
  }
  const ruleSet = findRuleSet(book, dossier.rule_set_id)
  const band = ruleSet && total_score !== null ? starOfTotal(ruleSet, total_score) : null
  const star = entry.verdict === "recognise" && band && (entry.star ?? 0) <= band ? entry.star : band
  return { star: star ?? null, total_score }
}

function checkStar({ star }: RulingEntry, result: Result, number: string): void {
  if (result.star === null) {
    throw new ShopError("invalid_data", "ruling_star_unearned", { number })
  }
  if (star !== result.star) {
    throw new ShopError("invalid_data", "ruling_star_differs", {
      number,
      given: result.star,
      star: star ?? 0,
    })
  }
}

function checkSendUp(ruling: Ruling, dossier: DossierRow, { star }: Result, book: RuleBook): void {
  if (star === null) {
    throw new ShopError("invalid_data", "ruling_star_unearned", { number: nameOf(dossier) })
  }
  const entitled = recognisers(book, ruling, dossier, star)
  const refers = authoritiesFor(book, "refer", ruling.decided_on, { star, rule_set_id: dossier.rule_set_id })
  const isAbove = entitled.some(({ level }) => rank(level) > rank(dossier.level))
  if (!isAbove || ruling.level !== dossier.level || !refers.some(({ level }) => level === ruling.level)) {
    throw wrongAuthority(dossier, entitled, star)
  }
}

function checkRefusal(
  ruling: Ruling,
  { reason }: RulingEntry,
  dossier: DossierRow,
  { star }: Result,
  book: RuleBook,
): void {
  const number = nameOf(dossier)
  if (!reason) {
    throw incomplete([
      { vi: `lý do không công nhận hồ sơ ${number}`, en: `the reason for refusing ${number}` },
    ])
  }
  if (dossier.state === "scored" && star !== null) {
    throw new ShopError("invalid_data", "ruling_star_differs", { number, given: star, star: 0 })
  }
  checkLevel(ruling, dossier, recognisers(book, ruling, dossier, null), star ?? 0)
}

/** The level must be entitled, and not above the one the dossier has reached. */
function checkLevel(ruling: Ruling, dossier: DossierRow, entitled: Authority[], star: number): void {
  const isEntitled = entitled.some(({ level }) => level === ruling.level)
  if (!isEntitled || rank(ruling.level) > rank(dossier.level)) {
    throw wrongAuthority(dossier, entitled, star)
  }
}

function recognisers(
  book: RuleBook,
  { decided_on }: Ruling,
  dossier: DossierRow,
  star: Star | null,
): Authority[] {
  return authoritiesFor(book, "recognise", decided_on, {
    ...(star === null ? {} : { star }),
    rule_set_id: dossier.rule_set_id,
  })
}

function wrongAuthority(dossier: DossierRow, entitled: readonly Authority[], star: number): ShopError {
  const names = (title: "title_vi" | "title_en") =>
    [...new Set(entitled.map((authority) => authority[title]))].join(", ") || "—"
  return new ShopError("invalid_data", "ruling_wrong_authority", {
    number: nameOf(dossier),
    star,
    authority_vi: names("title_vi"),
    authority_en: names("title_en"),
  })
}

function rank(level: string): number {
  return dossierLevels.findIndex((one) => one === level)
}

function nameOf({ number, product }: DossierRow): string {
  return number ?? product.title
}
