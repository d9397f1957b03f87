import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { today } from "@cho-ocop/marketplace/clock"
import type { CouncilDetail } from "@cho-ocop/ocop/council-list"
import type { OwnCardDetail } from "@cho-ocop/ocop/own-card"
import type { SessionDetail } from "@cho-ocop/ocop/session-detail"
import { combineScorecards } from "@cho-ocop/ocop/scoring/combine-scorecards"
import type { Picks, Sheet } from "@cho-ocop/ocop/scoring/sheet"
import { criteriaOf } from "@cho-ocop/ocop/scoring/sheet-tree"
import { assessedDossiers, type AssessedDossier } from "../../../scripts/testing/assessed-dossiers"
import { startMarketplace, type Answer, type Marketplace } from "../../../scripts/testing/marketplace"
import { createStaff, type StaffAccount } from "../../../scripts/testing/staff-account"

type Refused = { type: string; code: string; message: string; params: Record<string, string | number> }
type Session = { session: SessionDetail } & Refused
type Card = { scorecard: OwnCardDetail } & Refused
type Saved = { entry: { value: string | null; version: number } } & Refused

const path = "/admin/ocop/sessions"

let shop: Marketplace
let people: Record<"chair" | "first" | "second" | "absent" | "office", StaffAccount>
let council: CouncilDetail
let dossiers: AssessedDossier[]

beforeAll(async () => {
  shop = await startMarketplace({ processes: 2 })
  const account = (email: string, name: string, role: string) =>
    createStaff(shop, { email: `${email}@cho-ocop.example`, name, roles: [role] })
  people = {
    chair: await account("chu-tich", "Trần Thị Chủ Tịch", "council_member"),
    first: await account("uy-vien-1", "Nguyễn Văn Một", "council_member"),
    second: await account("uy-vien-2", "Lê Thị Hai", "council_member"),
    absent: await account("uy-vien-3", "Phạm Văn Vắng", "council_member"),
    office: await account("van-phong", "Võ Thị Thư Ký", "ocop_office"),
  }
  dossiers = await assessedDossiers(shop, ["08", "01", "05", "07"])
  const answer = await ask<{ council: CouncilDetail }>("office", "/admin/ocop/councils", { body: draft() })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  council = answer.body.council
})
afterAll(() => shop?.stop())

type Person = keyof typeof people

/** A request as one of the people; to another process when told. */
const ask = <T = Refused>(
  who: Person,
  address: string,
  options: { body?: unknown; method?: string; base?: string } = {},
) => shop.request<T>(address, { ...options, headers: { authorization: `Bearer ${people[who].token}` } })

const draft = (change: object = {}) => ({
  kind: "council",
  level: "province",
  name: "Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh An Giang",
  decision_number: "512/QĐ-UBND",
  decided_on: "2026-06-01",
  decided_by: "Chủ tịch UBND tỉnh An Giang",
  valid_from: "2026-06-01",
  members: [
    seat("chair", "chair"),
    seat("first", "member"),
    seat("second", "member"),
    seat("absent", "member"),
    seat("office", "secretary"),
  ],
  ...change,
})

const seat = (who: Person, role: string) => ({
  user_id: people[who].user_id,
  name: people[who].name,
  organisation: "Sở Nông nghiệp và Môi trường",
  role,
})

const memberId = (who: Person) =>
  council.members.find(({ user_id }) => user_id === people[who].user_id)?.id ?? ""

const sessionBody = (change: object = {}) => ({
  council_id: council.id,
  title: "Phiên đánh giá đợt 2",
  place: "Hội trường A",
  held_on: today(),
  rule_set_id: "qd-26-2026",
  round_no: 2,
  ...change,
})

async function plan(...onAgenda: AssessedDossier[]): Promise<SessionDetail> {
  const planned = await ask<Session>("office", path, { body: sessionBody() })
  expect(planned.status, JSON.stringify(planned.body)).toBe(201)
  let session = planned.body.session
  for (const { id } of onAgenda) {
    const added = await ask<Session>("office", `${path}/${session.id}/agenda`, { body: { dossier_id: id } })
    expect(added.status, JSON.stringify(added.body)).toBe(201)
    session = added.body.session
  }
  return session
}

const attend = (session: string, present: Person[], absent: Person[]) =>
  ask<Session>("office", `${path}/${session}/attendance`, {
    body: {
      notes: [
        ...present.map((who) => ({ member_id: memberId(who), present: true })),
        ...absent.map((who) => ({ member_id: memberId(who), present: false, reason: "Đi công tác" })),
      ],
    },
  })

const read = async (id: string, who: Person = "office") =>
  (await ask<Session>(who, `${path}/${id}`)).body.session

const cardPath = (session: SessionDetail, item: number) =>
  `${path}/${session.id}/items/${session.items[item]?.id}/scorecard`

const save = (
  who: Person,
  address: string,
  key: string,
  value: string | null,
  version: number,
  base?: string,
) => ask<Saved>(who, `${address}/entries`, { body: { kind: "pick", key, value, version }, base })

/** The option at the same height of every criterion: 0 is the lowest, 1 the highest. */
const picksAt = (sheet: Sheet, height: number): Picks =>
  Object.fromEntries(
    criteriaOf(sheet).map(({ criterion }) => {
      const options = [...criterion.options].sort((a, b) => a.points - b.points)
      return [criterion.code, options[Math.round(height * (options.length - 1))]?.code ?? ""]
    }),
  )

/** Fills a whole card and hands it in. */
async function score(who: Person, session: SessionDetail, item: number, height: number) {
  const address = cardPath(session, item)
  const { sheet, entries } = (await ask<Card>(who, address)).body.scorecard
  const picks = picksAt(sheet, height)
  for (const [key, value] of Object.entries(picks)) {
    const version = entries.find((entry) => entry.key === key)?.version ?? 0
    const saved = await save(who, address, key, value, version)
    expect(saved.status, JSON.stringify(saved.body)).toBe(200)
  }
  const submitted = await ask<Card>(who, `${address}/submit`, { method: "POST" })
  expect(submitted.status, JSON.stringify(submitted.body)).toBe(200)
  return { sheet, picks, bands: submitted.body.scorecard.bands }
}

const close = (who: Person, session: SessionDetail, base?: string) =>
  ask<Session>(who, `${path}/${session.id}/close`, { body: {}, base })

const dossierState = async (id: string) =>
  (
    await shop.sql<{ state: string }>(
      "select state from dossier_step where dossier_id = $1 order by position desc limit 1",
      [id],
    )
  )[0]?.state

const refused = (answer: Answer<Refused>) => [answer.status, answer.body.code]

describe("councils", () => {
  it("are refused with words about what is wrong", async () => {
    const post = (change: object) => ask("office", "/admin/ocop/councils", { body: draft(change) })
    expect(refused(await post({ members: [seat("first", "member")] }))).toEqual([400, "council_chair_count"])
    expect(refused(await post({ valid_to: "2026-05-01" }))).toEqual([400, "council_ends_before_start"])
    const stranger = { ...seat("chair", "chair"), user_id: "user_nobody" }
    expect(refused(await post({ members: [stranger] }))).toEqual([400, "council_user_unknown"])
    expect((await ask("first", "/admin/ocop/councils", { body: draft() })).status).toBe(403)
  })

  it("say who sits on them, and hold from their first day", async () => {
    expect(council).toMatchObject({ in_force: true, level: "province" })
    expect(council.members.map(({ role, votes }) => [role, votes])).toEqual([
      ["chair", true],
      ["member", true],
      ["member", true],
      ["member", true],
      ["secretary", false],
    ])
    const early = await ask("office", path, { body: sessionBody({ held_on: "2026-05-31" }) })
    expect(refused(early)).toEqual([400, "session_council_not_valid"])
    const round = await ask("office", path, { body: sessionBody({ round_no: 7 }) })
    expect(refused(round)).toEqual([400, "session_round_unknown"])
  })
})

describe("a session", () => {
  it("opens only with an agenda, everybody's attendance and the quorum", async () => {
    const session = await plan()
    const open = () => ask("office", `${path}/${session.id}/open`, { method: "POST" })
    expect(refused(await open())).toEqual([409, "session_agenda_empty"])
    const dossier = dossiers[3] as AssessedDossier
    await shop.sql(
      "insert into seller_account (id, seller_id, name, email, role) values ('selacc_linked', $1, $2, $3, 'helper')",
      [dossier.maker_id, people.second.name, people.second.email],
    )
    const added = await ask<Session>("office", `${path}/${session.id}/agenda`, {
      body: { dossier_id: dossier.id },
    })
    expect(await dossierState(dossier.id)).toBe("on_agenda")
    // Who works for the maker doesn't score its products, without having to say so.
    expect(added.body.session.conflicts).toMatchObject([
      { member_id: memberId("second"), seller_id: dossier.maker_id },
    ])
    expect((await open()).body).toMatchObject({ code: "session_attendance_missing" })
    await attend(session.id, ["chair", "first", "office"], ["second", "absent"])
    const short = await open()
    expect(refused(short)).toEqual([409, "session_quorum_missing"])
    expect(short.body.params).toMatchObject({ present: 2, members: 4, needed: 3 })
    const again = await ask<Session>("office", path, { body: sessionBody() })
    const twice = await ask("office", `${path}/${again.body.session.id}/agenda`, {
      body: { dossier_id: dossier.id },
    })
    expect(refused(twice)).toEqual([409, "session_item_twice"])
    expect((await ask("office", `${path}/${session.id}/cancel`, { method: "POST" })).status).toBe(200)
    expect((await read(session.id)).state).toBe("cancelled")
    expect(await dossierState(dossier.id)).toBe("assessed")
  })

  it("goes from cards that nobody else sees to results that nobody can change", async () => {
    const [first, second] = dossiers as [AssessedDossier, AssessedDossier]
    const session = await plan(first, second)
    const declared = await ask<Session>("second", `${path}/${session.id}/conflicts`, {
      body: { member_id: memberId("second"), seller_id: second.maker_id, reason: "Là em của chủ cơ sở" },
    })
    expect(declared.status).toBe(201)
    const forAnother = await ask("first", `${path}/${session.id}/conflicts`, {
      body: { member_id: memberId("second"), item_id: session.items[0]?.id, reason: "Không ưa nhau" },
    })
    expect(refused(forAnother)).toEqual([403, "conflict_only_own"])
    const early = await ask<Card>("chair", cardPath(session, 0))
    expect(refused(early)).toEqual([409, "session_change_not_allowed"])
    await attend(session.id, ["chair", "first", "second", "office"], ["absent"])
    expect((await ask("chair", `${path}/${session.id}/open`, { method: "POST" })).status).toBe(200)

    // Who may not score: the absent, the secretary, the office, and a member with a conflict of interest.
    expect(refused(await ask("absent", cardPath(session, 0)))).toEqual([403, "card_not_member"])
    expect((await ask("office", cardPath(session, 0))).status).toBe(403)
    expect(refused(await shop.admin<Refused>(cardPath(session, 0)))).toEqual([403, "card_not_member"])
    expect(refused(await ask("second", cardPath(session, 1)))).toEqual([403, "card_conflict"])

    // One criterion, two windows: the later save with a stale version is told what stands there.
    const own = cardPath(session, 0)
    expect((await save("first", own, "1.1", "1", 0)).body.entry).toMatchObject({ value: "1", version: 1 })
    expect((await save("first", own, "1.1", "2", 1)).body.entry).toMatchObject({ value: "2", version: 2 })
    const stale = await save("first", own, "1.1", "3", 1)
    expect(refused(stale)).toEqual([409, "card_entry_stale"])
    expect(stale.body.params).toEqual({ key: "1.1", value: "2", version: 2 })
    expect((await save("first", own, "1.1", "2", 1)).status).toBe(200)
    expect(refused(await save("first", own, "1.1", "99", 2))).toEqual([400, "card_entry_unknown"])

    // Two criteria, two processes, two members, all at once: nothing is lost.
    const [one = "", other = ""] = shop.urls
    const answers = await Promise.all([
      save("first", own, "1.2", "1", 0, one),
      save("first", own, "1.3", "2", 0, other),
      save("chair", own, "1.2", "2", 0, other),
      save("chair", own, "1.3", "1", 0, one),
      ...["1", "2", "3"].map((option) => save("second", own, "1.2", option, 0, option === "1" ? one : other)),
    ])
    expect(answers.slice(0, 4).map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(
      answers
        .slice(4)
        .map(({ status }) => status)
        .sort(),
    ).toEqual([200, 409, 409])
    const entriesOf = async (who: Person) =>
      Object.fromEntries(
        (await ask<Card>(who, own)).body.scorecard.entries.map(({ key, value }) => [key, value]),
      )
    expect(await entriesOf("first")).toEqual({ "1.1": "2", "1.2": "1", "1.3": "2" })
    expect(await entriesOf("chair")).toEqual({ "1.2": "2", "1.3": "1" })

    // Before the closing everybody sees how far cards are, and nobody what is on them.
    for (const who of ["chair", "office", "first"] as const) {
      const text = JSON.stringify((await ask(who, `${path}/${session.id}`)).body)
      expect(text).not.toMatch(/"(option|value|entries|total)"/)
      const result = await ask<{ results: unknown[] }>(who, `${path}/${session.id}/result`)
      expect(result.body.results).toEqual([])
    }
    const noted = await shop.sql<{ summary: string }>(
      "select summary from audit_entry where action like '%/scorecard/entries' and phase = 'requested'",
    )
    expect(new Set(noted.map(({ summary }) => summary.replace(/\d+/, "n")))).toEqual(
      new Set(['{"kind":"[sealed]","key":"[sealed]","value":"[sealed]","version":n}']),
    )
    const progress = (await read(session.id)).items[0]?.progress ?? []
    expect(progress.find(({ member_id }) => member_id === memberId("first"))).toMatchObject({
      picks: 3,
      submitted: false,
    })
    const sheetOf = (who: Person) =>
      `${path}/${session.id}/items/${session.items[0]?.id}/sheets/${memberId(who)}`
    expect((await ask("chair", sheetOf("first"))).status).toBe(403)
    expect((await shop.admin(sheetOf("first"))).status).toBe(403)
    expect((await shop.admin(`${path}/${session.id}/minutes`)).status).toBe(403)

    // Handing in: whole cards only, fixed until taken back.
    expect(refused(await ask("first", `${own}/submit`, { method: "POST" }))).toEqual([409, "card_incomplete"])
    const cards = {
      first: await score("first", session, 0, 1),
      chair: await score("chair", session, 0, 0.7),
    }
    expect(refused(await save("first", own, "1.1", "1", 9))).toEqual([409, "card_submitted"])
    const missing = await close("chair", session)
    expect(refused(missing)).toEqual([409, "session_cards_missing"])
    expect(missing.body.params.names).toBe(
      `${people.chair.name} (2); ${people.second.name} (1); ${people.first.name} (2)`,
    )
    expect((await ask("first", `${own}/take-back`, { method: "POST" })).status).toBe(200)
    expect((await ask("first", `${own}/submit`, { method: "POST" })).status).toBe(200)
    const third = await score("second", session, 0, 0.4)
    const chairs = await score("chair", session, 1, 0.9)
    await score("first", session, 1, 0.9)

    // Only the chair closes; two closings at once and one more later give the same results once.
    expect(refused(await close("first", session))).toEqual([403, "session_only_chair"])
    expect((await close("office", session)).status).toBe(403)
    const closings = await Promise.all(shop.urls.map((base) => close("chair", session, base)))
    expect(closings.map(({ status }) => status)).toEqual([200, 200])
    const results = closings[0]?.body.session.results ?? []
    expect((await close("chair", session)).body.session.results).toEqual(results)
    expect(await shop.sql("select id from session_result where session_id = $1", [session.id])).toHaveLength(
      2,
    )

    // The results are the engine's.
    const engine = combineScorecards(
      cards.first.sheet,
      [
        { member_id: memberId("chair"), picks: cards.chair.picks },
        { member_id: memberId("second"), picks: third.picks },
        { member_id: memberId("first"), picks: cards.first.picks },
      ],
      { kind: "majority" },
      cards.first.bands,
    )
    expect(results[0]).toMatchObject({
      average: engine.average,
      star: engine.star,
      star_by_points: engine.star_by_points,
      star_by_gates: engine.star_by_gates,
      gates: engine.gates,
    })
    expect(results[0]?.members.map(({ member_id, total }) => [member_id, total])).toEqual(
      engine.members.map(({ member_id, total }) => [member_id, total]),
    )
    expect(results[1]?.average.count).toBe(2)
    expect(chairs.sheet.code).toBe("01")

    // Each dossier has its result once.
    for (const [index, { id }] of [first, second].entries()) {
      const scored = await shop.sql<{
        data: { star: number | null; session_id: string; total_votes: number }
      }>("select data from dossier_step where dossier_id = $1 and action = 'score'", [id])
      expect(scored.map(({ data }) => data)).toMatchObject([
        {
          session_id: session.id,
          star: results[index]?.star ?? null,
          total_votes: results[index]?.average.count,
        },
      ])
      expect(await dossierState(id)).toBe("scored")
    }

    // Nothing can be changed any more, by nobody.
    expect(refused(await save("second", own, "1.1", "1", 1))).toEqual([409, "session_change_not_allowed"])
    for (const statement of [
      "update session_result set star = 5",
      "delete from session_result",
      "truncate session_result",
      "update session_step set state = 'open'",
      "update scorecard_entry set value = '1'",
      "delete from scorecard",
    ]) {
      await expect(shop.sql(statement), statement).rejects.toThrow(/append-only|closed session/)
    }
  })

  it("that was cut off after its results goes on where it was", async () => {
    const dossier = dossiers[2] as AssessedDossier
    const session = await plan(dossier)
    await attend(session.id, ["chair", "first", "second", "office"], ["absent"])
    await ask("office", `${path}/${session.id}/open`, { method: "POST" })
    for (const who of ["chair", "first", "second"] as const) await score(who, session, 0, 1)
    const closed = await close("chair", session)
    expect(closed.body.session.results[0]).toMatchObject({ star: 5 })
    // As if the process had died before the dossier was told: its step is missing while the results are there.
    await shop.sql("alter table dossier_step disable trigger user")
    await shop.sql("delete from dossier_step where dossier_id = $1 and action = 'score'", [dossier.id])
    await shop.sql("alter table dossier_step enable trigger user")
    expect(await dossierState(dossier.id)).toBe("on_agenda")
    expect((await read(session.id)).untold).toEqual([session.items[0]?.id])
    expect((await close("chair", session)).body.session.results).toEqual(closed.body.session.results)
    expect(await dossierState(dossier.id)).toBe("scored")
  })
})
