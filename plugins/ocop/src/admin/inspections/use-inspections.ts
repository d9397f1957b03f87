import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type { InspectionDetail } from "../../inspection-detail"
import type { InspectionOverview } from "../../inspection-overview"
import { ask } from "../certificates/client"

const KEY = "ocop-inspections"
const path = "/admin/ocop/inspections"

export type InspectionQuery = {
  q?: string
  state?: string
  year?: number
  quarter?: number
  limit: number
  offset: number
}

export function useInspections(query: InspectionQuery) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: [KEY, "list", query],
    queryFn: () => ask<InspectionOverview>(path, i18n.language, { query }),
    placeholderData: (previous) => previous,
  })
}

export function useInspection(id: string) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: [KEY, "detail", id],
    queryFn: () => ask<{ inspection: InspectionDetail }>(`${path}/${id}`, i18n.language),
  })
}

/** Sends something to an inspection, or a new one where the part is empty, and reads everything anew. */
export function useInspectionPost(part: string) {
  const { i18n } = useTranslation()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: object) =>
      ask<{ inspection: InspectionDetail }>(part ? `${path}/${part}` : path, i18n.language, {
        method: "POST",
        body,
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [KEY] }),
  })
}
