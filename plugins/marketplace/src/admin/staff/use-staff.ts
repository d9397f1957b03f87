import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type { Permission } from "../../access/permissions"
import type { Role } from "../../access/roles"
import type { CommuneAnswer } from "../../queries/find-communes"
import type { StaffRow } from "../../queries/list-staff"
import type { StaffHistoryEntry } from "../../queries/read-staff-history"
import { ask } from "../client"

const KEY = "marketplace-staff"
const path = "/admin/staff"

/** What the signed-in person may do. */
export type MyStaff = {
  user_id: string
  name: string
  roles: Role[]
  permissions: Permission[]
  communes: CommuneAnswer[] | null
  /** Entries of the menu that are of no use to him. */
  hidden_menu: string[]
}

export function useStaff() {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: [KEY, "list"],
    queryFn: () => ask<{ staff: StaffRow[] }>(path, i18n.language),
  })
}

export function useMyStaff() {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: [KEY, "me"],
    queryFn: () => ask<{ staff: MyStaff }>(`${path}/me`, i18n.language),
  })
}

export function useStaffHistory(id: string, enabled: boolean) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: [KEY, "history", id],
    queryFn: () => ask<{ history: StaffHistoryEntry[] }>(`${path}/${id}`, i18n.language),
    enabled,
  })
}

/** Gives a role or takes it back. */
export function useChangeStaff(id: string) {
  const { i18n } = useTranslation()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: object) =>
      ask<{ staff: StaffRow }>(`${path}/${id}/changes`, i18n.language, { method: "POST", body }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [KEY] }),
  })
}
