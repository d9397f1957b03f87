import type { Marketplace } from "./marketplace"

const PASSWORD = "thu-nghiem-2026"

export type StaffAccount = { user_id: string; email: string; password: string; name: string; token: string }

/** Invites somebody to the staff side, lets them accept, and gives them roles. */
export async function createStaff(
  shop: Marketplace,
  { email, name, roles }: { email: string; name: string; roles: string[] },
): Promise<StaffAccount> {
  const account = { email, password: PASSWORD }
  const [last_name = "", ...rest] = name.split(" ")
  const invited = await shop.admin<{ invite: { token: string } }>("/admin/invites", { body: { email } })
  const registered = await shop.request<{ token: string }>("/auth/user/emailpass/register", { body: account })
  const accepted = await shop.request<{ user: { id: string } }>(
    `/admin/invites/accept?token=${invited.body.invite.token}`,
    {
      body: { email, first_name: rest.join(" "), last_name },
      headers: { authorization: `Bearer ${registered.body.token}` },
    },
  )
  const user_id = accepted.body.user.id
  for (const role of roles) {
    const given = await shop.admin(`/admin/staff/${user_id}/changes`, { body: { kind: "given", role } })
    if (given.status >= 300) throw new Error(`No role ${role} for ${email}: ${JSON.stringify(given.body)}`)
  }
  return { ...account, user_id, name, token: await shop.token("user", account) }
}
