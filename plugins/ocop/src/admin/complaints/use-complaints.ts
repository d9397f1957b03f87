import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type { ComplaintDetail, ComplaintOverview } from "../../complaint-records"
import { ask } from "../certificates/client"

const KEY = "ocop-complaints"
const path = "/admin/ocop/complaints"

export function useComplaints(query: { q?: string; state?: string; limit: number; offset: number }) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: [KEY, "list", query],
    queryFn: () => ask<ComplaintOverview>(path, i18n.language, { query }),
    placeholderData: (previous) => previous,
  })
}

export function useComplaint(id: string) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: [KEY, "detail", id],
    queryFn: () => ask<{ complaint: ComplaintDetail }>(`${path}/${id}`, i18n.language),
  })
}

export function useComplaintStep(id: string) {
  const { i18n } = useTranslation()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: { action: string; comment: string | null }) =>
      ask<{ complaint: ComplaintDetail }>(`${path}/${id}/steps`, i18n.language, { method: "POST", body }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [KEY] }),
  })
}
