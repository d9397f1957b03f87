import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type { DossierDetail } from "../../dossier-detail"
import type { DossierQueue } from "../../dossier-queue"
import { ask } from "../certificates/client"

const KEY = "ocop-dossiers"
const path = "/admin/ocop/dossiers"

type Answer = { dossier: DossierDetail }

export type QueueQuery = {
  queue: "mine" | "all"
  state?: string
  standing?: string
  q?: string
  limit: number
  offset: number
}

export function useDossiers(query: QueueQuery) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: [KEY, "list", query],
    queryFn: () => ask<DossierQueue>(path, i18n.language, { query }),
    placeholderData: (previous) => previous,
  })
}

export function useDossier(id: string) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: [KEY, "detail", id],
    queryFn: () => ask<Answer>(`${path}/${id}`, i18n.language),
  })
}

/** Sends something to one address of a dossier and reads the dossiers anew. */
export function useSendToDossier<Body extends object>(id: string, rest: string) {
  const { i18n } = useTranslation()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Body) => ask<unknown>(`${path}/${id}${rest}`, i18n.language, { method: "POST", body }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: [KEY] }),
  })
}
