import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { DossierState } from "../../modules/dossier/dossier-transitions"

const colors: Partial<Record<DossierState, "green" | "orange" | "blue" | "red" | "grey">> = {
  draft: "grey",
  returned_by_commune: "orange",
  returned_by_intake: "orange",
  recognised: "green",
  not_recognised: "red",
  withdrawn: "grey",
}

export function DossierStateBadge({ state }: { state: DossierState }) {
  const { t } = useTranslation("ocopDossier")
  return <StatusBadge color={colors[state] ?? "blue"}>{t(`state.${state}`)}</StatusBadge>
}
