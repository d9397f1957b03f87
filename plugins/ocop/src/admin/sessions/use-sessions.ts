import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type { Disputed } from "../../modules/council/disputed"
import type { SessionInput } from "../../modules/council/read-session"
import type { SessionDetail } from "../../session-detail"
import type { SessionRow } from "../../session-list"
import { ask } from "../certificates/client"

const KEY = "ocop-sessions"
const path = "/admin/ocop/sessions"

/** While a session is open its page shows how far the cards are, so it looks again every so often. */
const LOOK_AGAIN_MS = 10_000

export function useSessions() {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: [KEY],
    queryFn: () => ask<{ sessions: SessionRow[] }>(path, i18n.language),
  })
}

export function useSession(id: string) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: [KEY, id],
    queryFn: () => ask<{ session: SessionDetail }>(`${path}/${id}`, i18n.language),
    refetchInterval: ({ state }) => (state.data?.session.state === "open" ? LOOK_AGAIN_MS : false),
  })
}

export function usePlanSession() {
  const { i18n } = useTranslation()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: SessionInput) =>
      ask<{ session: SessionDetail }>(path, i18n.language, { method: "POST", body }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [KEY] }),
  })
}

export type SessionChange = { at: string; method?: "POST" | "DELETE"; body?: object }

/** Any change of a session, at an address below its own; all of them answer with the session. */
export function useChangeSession(id: string) {
  const { i18n } = useTranslation()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ at, method = "POST", body = {} }: SessionChange) =>
      ask<{ session: SessionDetail }>(`${path}/${id}/${at}`, i18n.language, { method, body }),
    onSuccess: (answer) => {
      queryClient.setQueryData([KEY, id], answer)
      return queryClient.invalidateQueries({ queryKey: [KEY], exact: true })
    },
  })
}

/** What the council has to agree on; asked for when the chair closes under a setting that wants resolutions. */
export function useDisputed(id: string, wanted: boolean) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: [KEY, id, "disputed"],
    queryFn: () => ask<{ disputed: Record<string, Disputed> }>(`${path}/${id}/disputed`, i18n.language),
    enabled: wanted,
    retry: false,
    gcTime: 0,
  })
}

export type WaitingDossier = {
  id: string
  number: string | null
  level: string
  product: { title: string }
  maker: { name: string }
}

/** Dossiers that the assistance team has reported on. */
export function useWaitingDossiers(wanted: boolean) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: [KEY, "waiting"],
    queryFn: () =>
      ask<{ dossiers: WaitingDossier[] }>("/admin/ocop/dossiers", i18n.language, {
        query: { state: "assessed", limit: 200 },
      }),
    enabled: wanted,
  })
}
