import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type { DossierRecord } from "../../dossier-records"
import { ask } from "../certificates/client"

/** What of a dossier is looked at while scoring. */
export type ScoredDossier = Pick<DossierRecord, "id" | "forms" | "evidence">

/** The dossier behind an item; scoring goes on without it. */
export function useScoredDossier(dossier_id: string) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: ["ocop-scored-dossier", dossier_id],
    queryFn: () => ask<{ dossier: ScoredDossier }>(`/admin/ocop/dossiers/${dossier_id}`, i18n.language),
    staleTime: 300_000,
    retry: 1,
  })
}
