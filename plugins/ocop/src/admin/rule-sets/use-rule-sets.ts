import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type { RuleSetPreview } from "../../modules/rule-set/service"
import type { RuleSetDetail } from "../../rule-set-detail"
import type { RuleSetOverview } from "../../rule-set-overview"
import { ask } from "../certificates/client"

const KEY = "ocop-rule-sets"
const path = "/admin/ocop/rule-sets"

/** What a file holds, as far as one can tell before it is checked. */
export type LoadedFile = Record<string, unknown>

export function useRuleSets() {
  const { i18n } = useTranslation()
  return useQuery({ queryKey: [KEY, "list"], queryFn: () => ask<RuleSetOverview>(path, i18n.language) })
}

/** A rule set in a version, the newest where none is named. */
export function useRuleSet(id: string, version: string | null) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: [KEY, "detail", id, version],
    queryFn: () =>
      ask<{ rule_set: RuleSetDetail }>(`${path}/${id}`, i18n.language, version ? { query: { version } } : {}),
  })
}

/** What loading a file would do; nothing is written. */
export function usePreview(corrects: string | null) {
  const { i18n } = useTranslation()
  return useMutation({
    mutationFn: (document: LoadedFile) =>
      ask<{ preview: RuleSetPreview }>(`${path}/preview`, i18n.language, {
        method: "POST",
        body: { document, corrects },
      }),
  })
}

/** Loads a new rule set or, where one is corrected, its next version. */
export function useLoadRuleSet(corrects: string | null) {
  const { i18n } = useTranslation()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: { document: LoadedFile; reason: string; base_version?: number }) =>
      ask<{ rule_set: RuleSetDetail }>(corrects ? `${path}/${corrects}/versions` : path, i18n.language, {
        method: "POST",
        body,
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [KEY] }),
  })
}
