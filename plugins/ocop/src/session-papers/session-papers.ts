import type { MedusaContainer } from "@medusajs/framework/types"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { sheetOfItem } from "../council-sources"
import { COUNCIL_MODULE } from "../modules/council"
import "../modules/council/council-messages"
import type { Entry } from "../modules/council/scorecard-entries"
import type CouncilModuleService from "../modules/council/service"
import type { SessionItem, SessionRecord } from "../modules/council/session-record"
import type { ItemResult } from "../modules/council/session-result"
import type { Actor } from "../modules/council/session-conflicts"
import type { Seat } from "../modules/council/seats"
import { renderPdf } from "../pdf/render-pdf"
import type { Band } from "../scoring/average"
import type { Sheet } from "../scoring/sheet"
import { minutes } from "./minutes"
import { resultTable } from "./result-table"
import { scoreSheetPaper } from "./score-sheet-paper"

/** One item of a closed session with all that is printed of it. */
export type PrintedItem = { item: SessionItem; sheet: Sheet; bands: readonly Band[]; result: ItemResult }

/** What a closed session's papers are printed from. */
export type SessionPaperFacts = { session: SessionRecord; items: PrintedItem[] }

/** What one member's sheet for one item is printed from. */
export type ScoreSheetFacts = {
  session: SessionRecord
  item: SessionItem
  sheet: Sheet
  bands: readonly Band[]
  seat: Seat
  entries: readonly Entry[]
}

/**
 * The minutes of a closed session (biên bản) as PDF.
 *
 * @throws ShopError session_not_found, session_not_closed
 */
export async function minutesPdf(container: MedusaContainer, session_id: string): Promise<Buffer> {
  return renderPdf(minutes(await readFacts(container, session_id)))
}

/**
 * The result table of a closed session as PDF.
 *
 * @throws ShopError session_not_found, session_not_closed
 */
export async function resultTablePdf(container: MedusaContainer, session_id: string): Promise<Buffer> {
  return renderPdf(resultTable(await readFacts(container, session_id)))
}

/**
 * One member's score sheet (phiếu chấm điểm) as PDF: for the member, and for whoever manages councils.
 *
 * @throws ShopError session_not_found, session_not_closed, session_item_not_found, card_not_found, sheet_only_own
 */
export async function scoreSheetPdf(
  container: MedusaContainer,
  { session_id, item_id, member_id }: { session_id: string; item_id: string; member_id: string },
  reader: Actor,
): Promise<Buffer> {
  const service = container.resolve<CouncilModuleService>(COUNCIL_MODULE)
  const cards = await service.readClosedCards(session_id)
  const item = await service.itemOf(session_id, item_id)
  const session = await service.readSession(session_id)
  const seat = session.seats.find((one) => one.member_id === member_id)
  const card = cards.find((one) => one.item_id === item_id && one.member_id === member_id)
  if (!seat || !card) {
    throw new ShopError("not_found", "card_not_found")
  }
  if (!reader.manages && seat.user_id !== reader.user_id) {
    throw new ShopError("forbidden", "sheet_only_own")
  }
  const terms = await sheetOfItem(container, item)
  return renderPdf(scoreSheetPaper({ session, item, seat, entries: card.entries, ...terms }))
}

async function readFacts(container: MedusaContainer, session_id: string): Promise<SessionPaperFacts> {
  const service = container.resolve<CouncilModuleService>(COUNCIL_MODULE)
  const session = await service.readSession(session_id)
  if (session.state !== "closed") {
    throw new ShopError("forbidden", "session_not_closed")
  }
  const results = await service.readResults(session_id)
  const items = await Promise.all(
    session.items.map(async (item) => {
      const result = results.find(({ item_id }) => item_id === item.id)
      return result ? [{ item, result, ...(await sheetOfItem(container, item)) }] : []
    }),
  )
  return { session, items: items.flat() }
}
