import { useMutation, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type { ChainState } from "../../modules/audit/service"
import type { AuditList } from "../../queries/list-audit"
import { ask } from "../client"

export type AuditQuery = {
  day?: string
  actor_id?: string
  entity_id?: string
  limit: number
  offset: number
}

export function useAudit(query: AuditQuery) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: ["marketplace-audit", query],
    queryFn: () => ask<AuditList>("/admin/audit", i18n.language, { query }),
    placeholderData: (previous) => previous,
  })
}

/** Follows the whole chain; asked for by a person, because a long log takes a while. */
export function useCheckChain() {
  const { i18n } = useTranslation()
  return useMutation({ mutationFn: () => ask<{ chain: ChainState }>("/admin/audit/verify", i18n.language) })
}
