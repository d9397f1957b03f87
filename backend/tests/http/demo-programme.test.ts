import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { addDays, today } from "@cho-ocop/marketplace/clock"
import type { DossierDetail } from "@cho-ocop/ocop/dossier-detail"
import type { DossierQueue } from "@cho-ocop/ocop/dossier-queue"
import { dossierStates } from "@cho-ocop/ocop/dossier-road"
import type { OwnProgrammeOverview, ProgrammeOverview } from "@cho-ocop/ocop/programme-overview"
import type { SessionDetail } from "@cho-ocop/ocop/session-detail"
import type { SessionRow } from "@cho-ocop/ocop/session-list"
import { seedDemo } from "../../../scripts/lib/medusa"
import { startMarketplace, type Answer, type Marketplace } from "../../../scripts/testing/marketplace"
import { demoPassword, testSecrets } from "../../../scripts/testing/test-secrets"

let shop: Marketplace
let queue: DossierQueue

const read = async <T>(path: string): Promise<T> => {
  const { status, body } = await shop.admin<T>(`/admin/ocop/${path}`)
  expect(status, JSON.stringify(body).slice(0, 400)).toBe(200)
  return body
}
const as = async <T>(account: string, path: string): Promise<Answer<T>> => {
  const token = await shop.token("user", { email: `${account}@cho-ocop.example`, password: demoPassword })
  return shop.request<T>(`/admin/ocop/${path}`, { headers: { authorization: `Bearer ${token}` } })
}
const inState = (state: string) => queue.dossiers.filter((dossier) => dossier.state === state)
const detail = async (title: string): Promise<DossierDetail> => {
  const id = queue.dossiers.find(({ product }) => product.title === title)?.id
  return (await read<{ dossier: DossierDetail }>(`dossiers/${id}`)).dossier
}

beforeAll(async () => {
  shop = await startMarketplace()
  queue = await read<DossierQueue>("dossiers?queue=all&limit=100")
})
afterAll(() => shop?.stop())

describe("the demo's programme", () => {
  it("has a dossier in every state, most of them in the ward of the demo's officer", async () => {
    expect(dossierStates.filter((state) => inState(state).length === 0)).toEqual([])
    const own = (await as<DossierQueue>("canbo-xa", "dossiers?queue=all&limit=100")).body
    expect(own.count).toBeGreaterThan(queue.count / 2)
    expect(own.count).toBeLessThan(queue.count)
    expect(own.mine).toBeGreaterThan(0)
  })

  it("keeps every queue of the overview alive, with what is late and what is due soon", async () => {
    const overview = await read<ProgrammeOverview>("overview")
    expect(overview.queues.filter(({ count }) => count === 0)).toEqual([])
    const sum = (of: "late" | "soon") => overview.queues.reduce((total, row) => total + row[of], 0)
    expect(sum("late")).toBeGreaterThan(1)
    expect(sum("soon")).toBeGreaterThan(1)
    expect(overview.deadlines.length).toBeGreaterThan(5)
    expect(overview.targets.every(({ target }) => target !== null && target > 0)).toBe(true)
    expect(overview.expiring.length).toBeGreaterThan(0)
    for (const account of ["canbo-xa", "ocop", "totuvan"]) {
      expect((await as<ProgrammeOverview>(account, "overview")).body.mine, account).toBeGreaterThan(0)
    }
  })

  it("offers the year's targets to whoever may set them", async () => {
    const may = async (account: string) =>
      (await as<OwnProgrammeOverview>(account, "overview")).body.may_set_targets
    expect([await may("ocop"), await may("canbo-xa"), await may("xem")]).toEqual([true, false, false])
  })

  it("has ideas in every state but none that nobody can follow", async () => {
    const states = await shop.sql<{ action: string | null }>(
      `select (select action from idea_step where idea_id = idea.id order by position desc limit 1) as action from idea`,
    )
    expect(new Set(states.map(({ action }) => action))).toEqual(
      new Set([null, "choose", "decline", "withdraw", "begin_dossier"]),
    )
  })

  it("dates what happened when it happened, on working days", async () => {
    const { steps, evidence, forms } = await detail("Hạt sen sấy giòn")
    const desk = steps.filter(({ action }) => action !== "recognise")
    expect(desk.map(({ on }) => on)).toEqual([...desk.map(({ on }) => on)].sort())
    expect(desk[0]?.on).toBe(today(new Date(desk[0]?.at ?? "")))
    expect((desk[0]?.on ?? "") < addDays(today(), -80)).toBe(true)
    for (const { on } of desk) {
      expect([0, 6]).not.toContain(new Date(`${on}T00:00:00Z`).getUTCDay())
    }
    expect(evidence.length).toBeGreaterThan(1)
    expect(evidence.every(({ result }) => result === "valid")).toBe(true)
    expect(Object.keys(forms).sort()).toEqual(["commune_report", "registration", "self_assessment"])
  })

  it("shows a session that was held, with cards, results and minutes, and one to come", async () => {
    const { sessions } = await read<{ sessions: SessionRow[] }>("sessions")
    const [past] = sessions.filter(({ state }) => state === "closed")
    const [coming] = sessions.filter(({ state }) => state === "planned")
    expect(coming).toMatchObject({ held_on: addDays(today(), 9), items: 2 })
    expect((past?.held_on ?? today()) < today()).toBe(true)
    const { session } = await read<{ session: SessionDetail }>(`sessions/${past?.id}`)
    expect(session.results.map(({ star }) => star)).toEqual([3, 5, 3, null])
    expect(session.results.every(({ average }) => average.count === 3)).toBe(true)
    expect(session.untold).toEqual([])
    const minutes = await as<string>("ocop", `sessions/${past?.id}/minutes`)
    expect(minutes.headers.get("content-type")).toMatch(/pdf/)
  })

  it("leads one product to a certificate, and none into the shop", async () => {
    const [recognised] = inState("recognised")
    expect(recognised?.certificate_id).toBeTruthy()
    const { body } = await shop.store<{ total: number }>(
      `/store/catalogue?q=${encodeURIComponent(recognised?.product.title ?? "")}`,
    )
    expect(body.total).toBe(0)
  })

  it("loaded a second time, changes nothing", async () => {
    const tables = [
      ...["idea", "idea_step", "dossier", "dossier_step", "dossier_form", "dossier_number", "evidence"],
      ...["evidence_check", "dossier_decision", "council", "council_member", "council_session"],
      ...[
        "session_step",
        "session_item",
        "session_attendance",
        "session_result",
        "scorecard",
        "scorecard_entry",
      ],
      ...["year_target", "seller", "product", "listing", "certificate", "certificate_decision"],
    ]
    const rows = async () =>
      Object.fromEntries(
        await Promise.all(
          tables.map(async (table) => [
            table,
            await shop.sql(`select count(*)::int as count, max(updated_at) as touched from "${table}"`),
          ]),
        ),
      ) as Record<string, unknown>
    const before = await rows()
    const files = mkdtempSync(join(tmpdir(), "cho-ocop-seed-"))
    try {
      await seedDemo({ ...testSecrets, DATABASE_URL: shop.databaseUrl, FILES_DIR: files, STOREFRONT_URL: "" })
    } finally {
      rmSync(files, { recursive: true, force: true })
    }
    expect(await rows()).toEqual(before)
  })
})
