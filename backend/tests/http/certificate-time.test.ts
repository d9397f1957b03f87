import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { addDays, addMonths, today, type Day } from "@cho-ocop/marketplace/clock"
import type { CertificateDetail } from "@cho-ocop/ocop/certificate-detail"
import type { MilestoneRow } from "@cho-ocop/ocop/certificate-follow-up"
import type { PublicCertificate } from "@cho-ocop/ocop/public-certificate"
import { waitFor } from "../../../scripts/lib/wait-for"
import { startMarketplace, type Marketplace } from "../../../scripts/testing/marketplace"

const SOON = { timeoutMs: 20_000 }
const path = "/admin/ocop/certificates"
const province = { authority: "Chủ tịch UBND tỉnh An Giang", authority_level: "province" }

let shop: Marketplace
let counter = 0

beforeAll(async () => {
  shop = await startMarketplace({ processes: 2 })
})
afterAll(() => shop?.stop())

/** Four stars that end so many days from today. */
async function endingIn(days: number): Promise<{ id: string; number: string; end: Day }> {
  counter += 1
  const issued = addMonths(addDays(today(), days), -36)
  const product = await shop.admin<{ product: { id: string } }>("/admin/products", {
    body: { title: `Khô cá theo lịch ${counter}`, options: [{ title: "Loại", values: ["Chung"] }] },
  })
  const number = `TIME-${counter}`
  const { status, body } = await shop.admin<{ certificate: CertificateDetail }>(path, {
    body: {
      number,
      product_id: product.body.product.id,
      decisions: [
        {
          kind: "recognition",
          decided_on: issued,
          issued_on: issued,
          decision_number: "683/QĐ-UBND",
          rule_set_id: "qd-148-2023",
          star: 4,
          ...province,
        },
      ],
    },
  })
  expect(status, JSON.stringify(body)).toBe(201)
  return { id: body.certificate.id, number, end: body.certificate.badge?.expires_on ?? "" }
}

const setDay = (day: Day) => shop.setClock(`${day}T08:00:00+07:00`)
const milestonesOf = async (id: string) =>
  (await shop.admin<{ milestones: MilestoneRow[] }>(`${path}/${id}/milestones`)).body.milestones
    .map(({ kind, days_left, told }) => `${kind} ${days_left}${told ? " told" : ""}`)
    .reverse()
const noticesOf = (id: string) =>
  shop.sql<{ kind: string; text: string }>(
    `select data ->> 'kind' as kind, data ->> 'description' as text from notification
     where resource_id = $1 order by created_at`,
    [id],
  )

/** Waits for as many milestones as expected; they have to be these. */
async function expectMilestones(id: string, expected: string[]): Promise<void> {
  await waitFor(async () => (await milestonesOf(id)).length >= expected.length, SOON)
  expect(new Set(await milestonesOf(id))).toEqual(new Set(expected))
}

const publicState = async (number: string) =>
  (await shop.store<{ certificate: PublicCertificate }>(`/store/certificates/${number}`)).body.certificate
    .badge

describe("the calendar of a certificate", () => {
  it("opens the window, reminds, catches up days on which nothing ran, and ends the star", async () => {
    const { id, number, end } = await endingIn(200)
    try {
      expect(await milestonesOf(id)).toEqual([])

      setDay(addDays(end, -180))
      const opened = ["renewal_opens 180 told", "reminder 180 told"]
      await expectMilestones(id, opened)
      expect((await noticesOf(id)).map(({ kind }) => kind).sort()).toEqual(["reminder", "renewal_opens"])

      // 95 days on which nobody looked: three milestones at once, of the two reminders only the last is told.
      setDay(addDays(end, -85))
      const late = [...opened, "reminder 120", "renewal_late 119 told", "reminder 90 told"]
      await expectMilestones(id, late)
      const notices = await noticesOf(id)
      expect(notices.map(({ kind }) => kind).sort()).toEqual([
        "reminder",
        "reminder",
        "renewal_late",
        "renewal_opens",
      ])
      expect(notices.map(({ text }) => text).join("\n")).toContain("còn 90 ngày là hết hạn")
      expect((await publicState(number)).state).toBe("valid")

      setDay(end)
      await expectMilestones(id, [...late, "reminder 30 told"])
      expect((await publicState(number)).star).toBe(4)

      setDay(addDays(end, 1))
      const over = [...late, "reminder 30 told", "expired -1 told"]
      await expectMilestones(id, over)
      expect(await publicState(number)).toMatchObject({ state: "expired", star: null })

      // A year later, and back again: what is noted stays, and nobody is told twice.
      setDay(addDays(end, 365))
      await expectMilestones(id, over)
      shop.setClock(null)
      await expectMilestones(id, over)
      expect(await noticesOf(id)).toHaveLength(6)
    } finally {
      shop.setClock(null)
    }
  })

  it("stops reminding once a file is in, and follows a transition to its end", async () => {
    const { id, number, end } = await endingIn(170)
    try {
      // The window had opened before the certificate was entered here: history, not news.
      await expectMilestones(id, ["renewal_opens 180", "reminder 180"])

      const day = addDays(end, -10)
      setDay(day)
      await waitFor(async () => (await milestonesOf(id)).includes("reminder 30 told"), SOON)
      const recorded = await shop.admin(`${path}/${id}/decisions`, {
        body: {
          kind: "transition_extension",
          decided_on: day,
          decision_number: "44/QĐ-UBND",
          extended_until: addDays(end, 60),
          pending_file_number: "52/PĐK-91-30307-2026",
          reason: "Hồ sơ nộp sau thời hạn",
          ...province,
        },
      })
      expect(recorded.status, JSON.stringify(recorded.body)).toBe(201)

      setDay(addDays(end, 1))
      await waitFor(async () => (await milestonesOf(id)).includes("extension_begins -1 told"), SOON)
      expect(await publicState(number)).toMatchObject({ state: "extended", star: 4 })

      setDay(addDays(end, 61))
      await waitFor(async () => (await milestonesOf(id)).includes("extension_ended -61 told"), SOON)
      expect(await milestonesOf(id)).not.toContain("expired -1")
      expect(await publicState(number)).toMatchObject({ state: "expired", star: null })
    } finally {
      shop.setClock(null)
    }
  })

  it("tells nobody of what was over before it was entered here", async () => {
    const { id } = await endingIn(-40)
    await waitFor(async () => (await milestonesOf(id)).length === 7, SOON)
    expect((await milestonesOf(id)).filter((milestone) => milestone.endsWith("told"))).toEqual([])
    expect(await noticesOf(id)).toEqual([])
  })

  it("keeps one notice for each key, and its log can't be changed", async () => {
    const doubled = await shop.sql(
      "select idempotency_key from notification group by idempotency_key having count(*) > 1",
    )
    expect(doubled).toEqual([])
    for (const statement of [
      "update certificate_milestone set told = true",
      "delete from certificate_milestone",
      "truncate certificate_milestone",
    ]) {
      await expect(shop.sql(statement), statement).rejects.toThrow(/append-only/)
    }
  })
})
