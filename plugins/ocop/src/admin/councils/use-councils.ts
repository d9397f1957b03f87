import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type { CouncilAccount } from "../../council-accounts"
import type { CouncilDetail } from "../../council-list"
import type { CouncilDraft } from "../../modules/council/councils"
import { ask } from "../certificates/client"

const KEY = "ocop-councils"
const path = "/admin/ocop/councils"

export function useCouncils() {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: [KEY],
    queryFn: () => ask<{ councils: CouncilDetail[] }>(path, i18n.language),
  })
}

export function useCouncil(id: string) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: [KEY, id],
    queryFn: () => ask<{ council: CouncilDetail }>(`${path}/${id}`, i18n.language),
  })
}

/** Staff accounts that can be given a seat. */
export function useAccounts() {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: [KEY, "accounts"],
    queryFn: () => ask<{ accounts: CouncilAccount[] }>(`${path}/accounts`, i18n.language),
    retry: false,
  })
}

/** Writes a council down, or changes the one with the id. */
export function useSaveCouncil(id: string | null) {
  const { i18n } = useTranslation()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: CouncilDraft) =>
      ask<{ council: CouncilDetail }>(id ? `${path}/${id}` : path, i18n.language, { method: "POST", body }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [KEY] }),
  })
}
