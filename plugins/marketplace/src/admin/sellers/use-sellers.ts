import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type { SellerList } from "../../queries/list-sellers"
import type { SellerDetail } from "../../queries/read-seller-detail"
import type { SellerState } from "../../modules/seller/seller-states"
import { ask } from "../client"

const KEY = "marketplace-sellers"
const path = "/admin/sellers"

export type SellersQuery = { q?: string; state?: SellerState; limit: number; offset: number }

type SellerAnswer = { seller: SellerDetail }

export function useSellers(query: SellersQuery) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: [KEY, "list", query],
    queryFn: () => ask<SellerList>(path, i18n.language, { query }),
    placeholderData: (previous) => previous,
  })
}

export function useSeller(id: string) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: [KEY, "detail", id],
    queryFn: () => ask<SellerAnswer>(`${path}/${id}`, i18n.language),
  })
}

/** Sends a change and shows what came of it everywhere: `""` creates, an id edits, `<id>/state` acts. */
export function useSaveSeller(place: string) {
  const { i18n } = useTranslation()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: object) =>
      ask<SellerAnswer>(place ? `${path}/${place}` : path, i18n.language, { method: "POST", body }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [KEY] }),
  })
}
