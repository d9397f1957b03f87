import { COMMUNE_ROLE, type Role } from "../../access/roles"

/** A role as it is being filled in. */
export type RoleDraft = {
  role: Role | ""
  communes: { code: string; name: string }[]
  valid_from: string
  valid_to: string
  reason: string
}

export const emptyRole: RoleDraft = { role: "", communes: [], valid_from: "", valid_to: "", reason: "" }

/** What is sent for it: days that are left empty mean today and without an end. */
export const toChange = ({ role, communes, valid_from, valid_to, reason }: RoleDraft) => ({
  kind: "given" as const,
  role,
  ...(role === COMMUNE_ROLE ? { commune_codes: communes.map(({ code }) => code) } : {}),
  ...(valid_from ? { valid_from } : {}),
  valid_to: valid_to || null,
  reason: reason.trim() || null,
})
