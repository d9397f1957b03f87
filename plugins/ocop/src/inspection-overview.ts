import type { MedusaContainer } from "@medusajs/framework/types"
import { today as todayInVietnam, type Day } from "@cho-ocop/marketplace/clock"
import { foldVietnamese } from "@cho-ocop/marketplace/fold-vietnamese"

import { readInspections, type InspectionRecord } from "./inspection-records"
import { INSPECTION_STATES, type InspectionState } from "./modules/inspection/inspection-transitions"

export type InspectionFilter = {
  /** Number, product or maker; without diacritics too. */
  q?: string
  state?: InspectionState
  year?: number
  quarter?: number
  product_id?: string
  limit: number
  offset: number
}

export type InspectionOverview = {
  inspections: InspectionRecord[]
  count: number
  /** How many there are in each state, by the other filters. */
  counts: Record<InspectionState, number>
  /** Planned and done by quarter of the year asked for, or of this one. */
  quarters: { year: number; quarter: number; planned: number; done: number }[]
  today: Day
}

/** The inspections an office works with, those with the nearest deadline first. */
export async function overviewOfInspections(
  container: MedusaContainer,
  { q = "", state, year, quarter, product_id, limit, offset }: InspectionFilter,
  mayReach: (commune: InspectionRecord["commune"]) => boolean = () => true,
): Promise<InspectionOverview> {
  const today = todayInVietnam()
  const words = foldVietnamese(q)
  const reached = (await readInspections(container, product_id ? { product_id } : {}))
    .map(({ record }) => record)
    .filter(({ commune }) => mayReach(commune))
  const found = reached
    .filter((one) =>
      foldVietnamese([one.number, one.product.title, one.maker.name].join(" ")).includes(words),
    )
    .filter((one) => year === undefined || one.year === year)
    .filter((one) => quarter === undefined || one.quarter === quarter)
  const shown = found.filter((one) => state === undefined || one.state === state).sort(byDeadline)
  const counts = INSPECTION_STATES.map((name) => [name, found.filter((one) => one.state === name).length])
  return {
    inspections: shown.slice(offset, offset + limit),
    count: shown.length,
    counts: Object.fromEntries(counts) as InspectionOverview["counts"],
    quarters: planOf(reached, year ?? Number(today.slice(0, 4))),
    today,
  }
}

function planOf(records: readonly InspectionRecord[], year: number): InspectionOverview["quarters"] {
  return [1, 2, 3, 4].map((quarter) => {
    const own = records.filter(
      (one) => one.year === year && one.quarter === quarter && one.state !== "cancelled",
    )
    return {
      year,
      quarter,
      planned: own.length,
      done: own.filter(({ begun_on }) => begun_on !== null).length,
    }
  })
}

function byDeadline(a: InspectionRecord, b: InspectionRecord): number {
  const [endA, endB] = [a, b].map(({ deadline }) => deadline?.on ?? "9999-12-31") as [string, string]
  return endA.localeCompare(endB) || b.number.localeCompare(a.number)
}
