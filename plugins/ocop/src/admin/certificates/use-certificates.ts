import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type { CertificateDetail } from "../../certificate-detail"
import type { Overview } from "../../certificate-overview"
import type { DecisionInput } from "../../modules/certificate/decision"
import type { RuleSetOverview } from "../../rule-set-overview"
import { ask } from "./client"

const KEY = "ocop-certificates"
const path = "/admin/ocop/certificates"

export type OverviewQuery = {
  q?: string
  state?: string
  expiring_within?: number
  product_id?: string
  limit: number
  offset: number
}

export function useCertificates(query: OverviewQuery) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: [KEY, "list", query],
    queryFn: () => ask<Overview>(path, i18n.language, { query }),
    placeholderData: (previous) => previous,
  })
}

export function useCertificate(id: string) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: [KEY, "detail", id],
    queryFn: () => ask<{ certificate: CertificateDetail }>(`${path}/${id}`, i18n.language),
  })
}

export function useRuleBook() {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: ["ocop-rule-sets"],
    queryFn: () => ask<RuleSetOverview>("/admin/ocop/rule-sets", i18n.language),
    staleTime: Infinity,
  })
}

export function useRecordDecision(id: string) {
  const { i18n } = useTranslation()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: DecisionInput) =>
      ask<{ certificate: CertificateDetail }>(`${path}/${id}/decisions`, i18n.language, {
        method: "POST",
        body,
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [KEY] }),
  })
}

export function useCreateCertificate() {
  const { i18n } = useTranslation()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: { number: string; product_id: string; decisions: DecisionInput[] }) =>
      ask<{ certificate: CertificateDetail }>(path, i18n.language, { method: "POST", body }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [KEY] }),
  })
}
