import { Alert, Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { ScoringScreen } from "../../../../../scoring/scoring-screen"
import { useOwnCard } from "../../../../../scoring/use-card"

/** The own card of a member for one item of a session's agenda. */
const ScoringPage = () => {
  const { t } = useTranslation("council")
  const { id = "", item_id = "" } = useParams()
  const { data, error } = useOwnCard(id, item_id)
  if (error) {
    return <Alert variant="error">{error.message || t("loadFailed")}</Alert>
  }
  return data ? <ScoringScreen card={data.scorecard} /> : <Skeleton className="h-64 w-full" />
}
export default ScoringPage

export const handle = { breadcrumb: () => <Title /> }

function Title() {
  return useTranslation("council").t("scoring.title")
}
