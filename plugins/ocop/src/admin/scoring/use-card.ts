import { useQuery } from "@tanstack/react-query"
import { useEffect, useMemo, useSyncExternalStore } from "react"
import { useTranslation } from "react-i18next"

import type { OwnCardDetail } from "../../own-card"
import { ask } from "../certificates/client"
import { cardPath, sendEntry } from "./card-client"
import { CardSync, type CardView } from "./card-sync"
import { keepUnsent, readUnsent } from "./unsent"

/** The own card with its sheet, read once: from then on the browser knows it better than a second reading would. */
export function useOwnCard(session_id: string, item_id: string) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: ["ocop-scorecard", item_id],
    queryFn: () => ask<{ scorecard: OwnCardDetail }>(cardPath(session_id, item_id), i18n.language),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
}

/** The card as it is filled in, and how to change it. What the browser kept unsent is sent on opening. */
export function useCardSync({ item, member_id, entries, submitted_at }: OwnCardDetail): [CardView, CardSync] {
  const { i18n } = useTranslation()
  const sync = useMemo(() => {
    const card = `${item.id}/${member_id}`
    return new CardSync({
      entries,
      unsent: submitted_at === null ? readUnsent(card) : [],
      send: (change) => sendEntry(cardPath(item.session_id, item.id), change, i18n.language),
      keep: (changes) => keepUnsent(card, changes),
      later: (again, ms) => window.setTimeout(again, ms),
    })
    // One card is saved by one hand: a new one comes only with another item or another reading of the card.
  }, [item, member_id, entries, submitted_at, i18n.language])

  useEffect(() => {
    void sync.flush()
    const send = () => void sync.flush()
    window.addEventListener("online", send)
    return () => window.removeEventListener("online", send)
  }, [sync])

  return [useSyncExternalStore(sync.subscribe, sync.current), sync]
}
