import { expect, test } from "vitest"

import type { CertificateRecord } from "../../certificate-records"
import type { BadgeState } from "../../modules/certificate/certificate-transitions"
import type { DossierKind } from "../../modules/dossier/dossier-kinds"
import { checkKind } from "./check-kind"

const codeOf = (kind: DossierKind, state: BadgeState | null) => {
  try {
    checkKind(kind, state && ({ number: "07/GCN", badge: { state } } as unknown as CertificateRecord))
    return null
  } catch (error) {
    return (error as { code: string }).code
  }
}

test.each([
  ["first", null, null],
  ["first", "revoked", null],
  ["first", "valid", "dossier_kind_has_certificate"],
  ["first", "expired", "dossier_kind_has_certificate"],
  ["upgrade", "valid", null],
  ["upgrade", "extended", null],
  ["upgrade", "expired", "dossier_kind_needs_valid_certificate"],
  ["upgrade", null, "dossier_kind_needs_certificate"],
  ["re_evaluation", "renewing", null],
  ["re_evaluation", "expired", null],
  ["re_evaluation", "revoked", "dossier_kind_needs_certificate"],
  ["re_evaluation", null, "dossier_kind_needs_certificate"],
] as const)("a registration of kind %s with a certificate that is %s", (kind, state, code) => {
  expect(codeOf(kind, state)).toBe(code)
})
