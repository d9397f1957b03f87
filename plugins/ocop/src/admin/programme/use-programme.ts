import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type { TargetKind } from "../../modules/dossier/year-targets"
import type { OwnProgrammeOverview } from "../../programme-overview"
import { ask } from "../certificates/client"

const KEY = ["ocop-overview"]

export function useProgramme() {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: KEY,
    queryFn: () => ask<OwnProgrammeOverview>("/admin/ocop/overview", i18n.language),
  })
}

export function useSetTargets() {
  const { i18n } = useTranslation()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: { year: number; targets: { kind: TargetKind; target: number }[] }) =>
      ask<OwnProgrammeOverview>("/admin/ocop/targets", i18n.language, { method: "POST", body }),
    onSuccess: (overview) => queryClient.setQueryData(KEY, overview),
  })
}
