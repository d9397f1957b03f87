import { afterAll, beforeAll, expect, it } from "vitest"
import { waitFor } from "../../../scripts/lib/wait-for"
import { startMarketplace, type Marketplace } from "../../../scripts/testing/marketplace"
import type { Card, CataloguePage, ProductPage } from "../../src/catalogue/types"

/** How long a change may take to reach lists, in milliseconds. */
const SOON = { timeoutMs: 20_000 }

let shop: Marketplace

beforeAll(async () => {
  shop = await startMarketplace()
})
afterAll(() => shop?.stop())

const list = async (query = "") =>
  (await shop.store<CataloguePage>(`/store/catalogue?limit=48&${query}`)).body
const find = async (handle: string) => (await list()).items.find((card) => card.handle === handle)
const page = async (handle: string) =>
  (await shop.store<{ product: ProductPage }>(`/store/catalogue/products/${handle}`)).body.product
const starCount = (catalogue: CataloguePage, star: number) =>
  catalogue.facets.star.find(({ value }) => value === star)?.count ?? 0

/** A product whose star is in force, with the last day on which it is. */
const withStar = (
  catalogue: CataloguePage,
  skip = 0,
): Card & { badge: { star: number; valid_until: string } } => {
  const card = catalogue.items.filter(({ badge }) => badge?.state === "valid")[skip]
  if (!card?.badge?.star || !card.badge.valid_until)
    throw new Error("The demo city has no product with a star in force")
  return { ...card, badge: { ...card.badge, star: card.badge.star, valid_until: card.badge.valid_until } }
}
const nextDay = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

it("a star ends at midnight in Vietnam: card, list, facet and page know it at once", async () => {
  const before = await list()
  const { handle, badge } = withStar(before)

  shop.setClock(`${badge.valid_until}T23:59:00+07:00`)
  const lastDay = await list()
  expect(lastDay.items.find((card) => card.handle === handle)?.badge).toMatchObject({ star: badge.star })
  expect((await page(handle)).certificate).toMatchObject({ star: badge.star })

  shop.setClock(`${nextDay(badge.valid_until)}T00:00:00+07:00`)
  const after = await list()
  expect(after.items.find((card) => card.handle === handle)?.badge).toMatchObject({
    state: "expired",
    star: null,
  })
  expect((await list(`star=${badge.star}`)).items.map((card) => card.handle)).not.toContain(handle)
  expect((await list(`star=${badge.star}`)).total).toBe(starCount(after, badge.star))
  expect(await page(handle)).toMatchObject({
    badge: { state: "expired", star: null },
    certificate: { state: "expired", star: null, last_star: badge.star },
  })

  shop.setClock(null)
  const isBack = () => find(handle).then((card) => card?.badge?.star === badge.star)
  expect(await waitFor(isBack, SOON)).toBe(true)
  expect(starCount(await list(), badge.star)).toBe(starCount(before, badge.star))
})

it("a revocation takes the star away without a restart", async () => {
  const before = await list()
  const { handle, badge } = withStar(before, 1)
  const [certificate] = await shop.sql<{ id: string }>("select id from certificate where number = $1", [
    badge.certificate_number,
  ])
  const { status, body } = await shop.admin(`/admin/ocop/certificates/${certificate?.id}/decisions`, {
    body: {
      kind: "revocation",
      decided_on: new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date()),
      decision_number: "301/QĐ-UBND",
      authority: "Chủ tịch UBND tỉnh An Giang",
      authority_level: badge.star === 5 ? "central" : "province",
      ground: "b",
      reason: "Không còn đạt tiêu chí bao gói",
    },
  })
  expect({ status, body }).toMatchObject({ status: expect.toBeOneOf([200, 201]) })

  const isGone = () =>
    find(handle).then((card) => card?.badge?.state === "revoked" && card.badge.star === null)
  expect(await waitFor(isGone, SOON)).toBe(true)
  const after = await list()
  expect(starCount(after, badge.star)).toBe(starCount(before, badge.star) - 1)
  expect((await list(`star=${badge.star}`)).items.map((card) => card.handle)).not.toContain(handle)
  expect(await page(handle)).toMatchObject({
    badge: { state: "revoked", star: null },
    certificate: { state: "revoked", reason: "Không còn đạt tiêu chí bao gói" },
  })
})
