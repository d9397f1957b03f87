import type { InspectionDeadline } from "../../inspection-records"
import type { Translate } from "../certificates/days"

/** "Trễ 3 ngày khắc phục": the words first, the colour second. */
export function deadlineWords(t: Translate, { kind, days }: InspectionDeadline): string {
  const tone = days > 0 ? "left" : days === 0 ? "today" : "late"
  return t(`deadline.${kind}.${tone}`, { count: Math.abs(days) })
}
