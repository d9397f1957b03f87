import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type { DossierQueue } from "../../dossier-queue"
import type { RulingRecord } from "../../ruling-records"
import { ask } from "../certificates/client"
import type { RulingBody } from "./ruling-draft"

const path = "/admin/ocop/decisions"

export function useRulings() {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: ["ocop-decisions"],
    queryFn: () => ask<{ decisions: RulingRecord[] }>(path, i18n.language),
  })
}

/** Dossiers that wait for a decision, or for the centre's answer to be entered. */
export function useWaiting() {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: ["ocop-dossiers", "waiting"],
    queryFn: () =>
      ask<DossierQueue>("/admin/ocop/dossiers", i18n.language, {
        query: { state: ["scored", "sent_up"], limit: 200 },
      }),
  })
}

export function useDecide() {
  const { i18n } = useTranslation()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: RulingBody) =>
      ask<{ decision: RulingRecord }>(path, i18n.language, { method: "POST", body }),
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ["ocop-decisions"] }),
        queryClient.invalidateQueries({ queryKey: ["ocop-dossiers"] }),
      ]),
  })
}
