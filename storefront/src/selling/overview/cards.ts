import type { JSX } from "react"
import type { Caller } from "@/backend/baskets"
import type { SellerMe } from "@/backend/shapes/seller-me"

/** What one area of the workspace has to say today; null when nothing waits there. */
export type OverviewCard = (props: { me: SellerMe; who: Caller }) => Promise<JSX.Element | null>

/** The cards of the overview, the most pressing first. */
export const overviewCards: readonly { area: string; Card: OverviewCard }[] = []
