import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type { ListingDetail } from "../../queries/read-listing-detail"
import { ask } from "../client"

type ListingAnswer = { listing: ListingDetail | null }

const keyOf = (product_id: string) => ["marketplace-listing", product_id]

export function useListing(product_id: string) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: keyOf(product_id),
    queryFn: () => ask<ListingAnswer>(`/admin/listings/${product_id}`, i18n.language),
  })
}

export function useSaveListing(product_id: string) {
  const { i18n } = useTranslation()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: object) =>
      ask<ListingAnswer>(`/admin/listings/${product_id}`, i18n.language, { method: "POST", body }),
    onSuccess: (answer) => queryClient.setQueryData(keyOf(product_id), answer),
  })
}
