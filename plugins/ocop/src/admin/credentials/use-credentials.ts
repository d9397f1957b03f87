import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type { CredentialRow, MilestoneRow } from "../../certificate-follow-up"
import type { ImportPreview } from "../../certificate-import/preview-import"
import type { SigningKeyRow } from "../../signing-key-list"
import { ask } from "../certificates/client"

const KEYS = "ocop-signing-keys"
const path = "/admin/ocop/certificates"

export function useCredentials(id: string) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: ["ocop-certificates", "credentials", id],
    queryFn: () => ask<{ credentials: CredentialRow[] }>(`${path}/${id}/credentials`, i18n.language),
  })
}

export function useMilestones(id: string) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: ["ocop-certificates", "milestones", id],
    queryFn: () => ask<{ milestones: MilestoneRow[] }>(`${path}/${id}/milestones`, i18n.language),
  })
}

export function useSigningKeys() {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: [KEYS],
    queryFn: () => ask<{ keys: SigningKeyRow[] }>("/admin/ocop/signing-keys", i18n.language),
  })
}

export function useRotateKey() {
  const { i18n } = useTranslation()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () =>
      ask<{ keys: SigningKeyRow[] }>("/admin/ocop/signing-keys", i18n.language, { method: "POST" }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [KEYS] }),
  })
}

type ImportRequest = { file: File; digest?: string; goodLinesOnly?: boolean }

/** Previews a file, or with the digest of a preview takes it in. */
export function useImport() {
  const { i18n } = useTranslation()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ file, digest, goodLinesOnly }: ImportRequest) => {
      const body = new FormData()
      body.append("file", file)
      if (digest) {
        body.append("digest", digest)
        body.append("good_lines_only", String(goodLinesOnly ?? false))
      }
      return ask<{ preview: ImportPreview; written: number }>(
        "/admin/ocop/certificate-imports",
        i18n.language,
        { method: "POST", body },
      )
    },
    onSuccess: ({ written }) =>
      written > 0 ? queryClient.invalidateQueries({ queryKey: ["ocop-certificates"] }) : undefined,
  })
}
