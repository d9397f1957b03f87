import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type { IdeaRecord } from "../../idea-records"
import type { IdeaAction } from "../../modules/dossier/idea-transitions"
import { ask } from "../certificates/client"

const KEY = "ocop-ideas"
const path = "/admin/ocop/ideas"

export function useIdeas(query: { q?: string; state?: string }) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: [KEY, query],
    queryFn: () => ask<{ ideas: IdeaRecord[]; count: number }>(path, i18n.language, { query }),
    placeholderData: (previous) => previous,
  })
}

export function useMoveIdea(id: string) {
  const { i18n } = useTranslation()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: { action: IdeaAction; comment: string | null }) =>
      ask<{ idea: IdeaRecord }>(`${path}/${id}/actions`, i18n.language, { method: "POST", body }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: [KEY] }),
  })
}
