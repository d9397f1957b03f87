import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type { PaperOverview } from "../../paper-overview"
import type { PaperRecord } from "../../paper-records"
import { ask } from "../certificates/client"

const KEY = "ocop-papers"
const path = "/admin/ocop/papers"

/** Address of a paper's file; the browser's session opens it. */
export const fileAddress = (id: string): string => `${path}/${id}/file`

export function usePapers(query: { q?: string; standing?: string; limit: number; offset: number }) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: [KEY, query],
    queryFn: () => ask<PaperOverview>(path, i18n.language, { query }),
    placeholderData: (previous) => previous,
  })
}

export function useCheckPaper(id: string) {
  const { i18n } = useTranslation()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: { verdict: string; reason: string | null }) =>
      ask<{ paper: PaperRecord }>(`${path}/${id}/checks`, i18n.language, { method: "POST", body }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [KEY] }),
  })
}
