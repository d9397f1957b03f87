import { assessedDossiers } from "./assessed-dossiers"
import type { Marketplace } from "./marketplace"
import { createStaff, type StaffAccount } from "./staff-account"

export type OpenSession = { id: string; item_id: string; members: StaffAccount[] }

/** A session of today that is open for scoring, with one dossier and members who are all there; the first chairs. */
export async function openSession(shop: Marketplace, sheet: string, names: string[]): Promise<OpenSession> {
  const members: StaffAccount[] = []
  for (const [index, name] of names.entries()) {
    const email = `hoi-dong-${sheet}-${index + 1}@cho-ocop.example`
    members.push(await createStaff(shop, { email, name, roles: ["council_member"] }))
  }
  const send = async <T>(path: string, body: object): Promise<T> => {
    const answer = await shop.admin<T>(path, { body })
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const { council } = await send<{ council: { id: string; members: { id: string }[] } }>(
    "/admin/ocop/councils",
    {
      kind: "council",
      level: "province",
      name: "Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh An Giang",
      decision_number: "512/QĐ-UBND",
      decided_on: "2026-06-01",
      decided_by: "Chủ tịch UBND tỉnh An Giang",
      valid_from: "2026-06-01",
      members: members.map(({ user_id, name }, index) => ({
        user_id,
        name,
        organisation: "Sở Nông nghiệp và Môi trường",
        role: index === 0 ? "chair" : "member",
      })),
    },
  )
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date())
  const { session } = await send<{ session: { id: string } }>("/admin/ocop/sessions", {
    council_id: council.id,
    title: `Phiên chấm bộ ${sheet}`,
    place: "Hội trường A",
    held_on: today,
    rule_set_id: "qd-26-2026",
    round_no: 2,
  })
  const path = `/admin/ocop/sessions/${session.id}`
  const [dossier] = await assessedDossiers(shop, [sheet])
  const agenda = await send<{ session: { items: { id: string }[] } }>(`${path}/agenda`, {
    dossier_id: dossier?.id,
  })
  await send(`${path}/attendance`, {
    notes: council.members.map(({ id }) => ({ member_id: id, present: true })),
  })
  await send(`${path}/open`, {})
  return { id: session.id, item_id: agenda.session.items[0]?.id ?? "", members }
}
