import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type { SellerPersonAnswer } from "../../queries/list-seller-people"
import { ask } from "../client"

const pathOf = (seller_id: string) => `/admin/sellers/${seller_id}/people`
const keyOf = (seller_id: string) => ["marketplace-people", seller_id]

export function usePeople(seller_id: string) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: keyOf(seller_id),
    queryFn: () => ask<{ people: SellerPersonAnswer[] }>(pathOf(seller_id), i18n.language),
  })
}

/** Sends a change: `""` adds a person, `/<id>/state` acts on one. */
export function useSavePerson(seller_id: string, place = "") {
  const { i18n } = useTranslation()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: object) =>
      ask<{ person: SellerPersonAnswer }>(`${pathOf(seller_id)}${place}`, i18n.language, {
        method: "POST",
        body,
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keyOf(seller_id) }),
  })
}
