import type { ReactNode } from "react"
import type { Messages } from "@/i18n/messages"
import type { RouteTarget } from "@/i18n/routes"
import { HouseIcon } from "@/ui/icons"

type Place = {
  /** a page without parameters; pages below its address belong to it */
  target: RouteTarget
  words: (m: Messages) => string
  icon: () => ReactNode
  /** stands in the bar at the foot of a phone, which has room for five; the others are on the overview */
  inBar: boolean
}

/** The places of the workspace in the order of their use. */
export const workspacePlaces: readonly Place[] = [
  { target: { route: "sellingHome" }, words: (m) => m.selling.places.home, icon: HouseIcon, inBar: true },
]
