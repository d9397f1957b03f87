import type { Browser, BrowserContextOptions, Page } from "@playwright/test"
import type { Marketplace } from "../../scripts/testing/marketplace"
import { openSession, type OpenSession } from "../../scripts/testing/open-session"
import type { StaffAccount } from "../../scripts/testing/staff-account"
import { expect, test } from "./fixtures"

const portrait = { viewport: { width: 768, height: 1024 }, isMobile: false, hasTouch: true }
const landscape = { viewport: { width: 1024, height: 768 }, isMobile: false, hasTouch: true }

type Criterion = { code: string; options: { code: string }[] }
type Card = {
  submitted_at: string | null
  entries: { kind: string; key: string; value: string | null }[]
  sheet: { parts: { sections: { criteria: Criterion[] }[] }[] }
}

const cardPath = ({ id, item_id }: OpenSession) => `/admin/ocop/sessions/${id}/items/${item_id}/scorecard`

async function cardOf(shop: Marketplace, session: OpenSession, { token }: StaffAccount): Promise<Card> {
  const { body } = await shop.request<{ scorecard: Card }>(cardPath(session), {
    headers: { authorization: `Bearer ${token}` },
  })
  return body.scorecard
}

const picksOf = ({ entries }: Card) =>
  Object.fromEntries(entries.filter(({ kind }) => kind === "pick").map(({ key, value }) => [key, value]))

async function signIn(
  browser: Browser,
  shop: Marketplace,
  account: StaffAccount,
  options: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext({ ...options, locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" })
  const page = await context.newPage()
  await page.goto(`${shop.url}/app/login`)
  await page.locator("input[name=email]").fill(account.email)
  await page.locator("input[name=password]").fill(account.password)
  await page.getByRole("button", { name: "Tiếp tục với Email" }).click()
  await page.waitForURL((url) => !url.pathname.includes("/login"))
  return page
}

const openCard = async (page: Page, shop: Marketplace, { id, item_id }: OpenSession) => {
  // Right after the sign-in the dashboard may still be on its way to the page that staff land on.
  await expect(async () => {
    await page.goto(`${shop.url}/app/sessions/${id}/items/${item_id}`)
    await expect(page.getByRole("radiogroup")).toBeVisible()
  }).toPass()
}

const at = (page: Page, code: string) => page.getByRole("heading", { name: new RegExp(`^${code}\\. `) })
const option = (page: Page, place: number) => page.getByRole("radio").nth(place)
const saved = (page: Page) => expect(page.locator("[data-sync=saved]")).toBeVisible()

test("a member scores a whole sheet on a tablet, by keys and by touch, and a reload loses nothing", async ({
  browser,
  shop,
}) => {
  const session = await openSession(shop, "08", ["Trần Thị Bích Thủy", "Nguyễn Hữu Nghĩa"])
  const [member] = session.members as [StaffAccount]
  const { sheet } = await cardOf(shop, session, member)
  const criteria = sheet.parts.flatMap(({ sections }) => sections.flatMap((section) => section.criteria))
  const half = Math.floor(criteria.length / 2)
  const page = await signIn(browser, shop, member, portrait)
  await openCard(page, shop, session)

  for (const { code, options } of criteria.slice(0, half)) {
    await expect(at(page, code)).toBeVisible()
    await page.keyboard.press(String(options.length))
    await expect(option(page, options.length - 1)).toBeChecked()
    await page.keyboard.press("Enter")
  }
  await saved(page)
  const next = criteria[half] as Criterion
  await expect(at(page, next.code)).toBeVisible()
  await page.reload()
  await expect(at(page, next.code)).toBeVisible()
  await page.keyboard.press("ArrowLeft")
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(1)
  await page.keyboard.press("ArrowRight")

  // The network drops: the pick is kept, said to be unsent, and sent when it is back.
  await page.context().setOffline(true)
  await option(page, 0).tap()
  await expect(page.locator("[data-sync=offline]")).toContainText("Mất mạng, còn 1 mục chưa gửi")
  await page.context().setOffline(false)
  await saved(page)
  expect(picksOf(await cardOf(shop, session, member))[next.code]).toBe(next.options[0]?.code)

  // Every target is big enough for a finger, and nothing runs out of the screen.
  const boxes = await page
    .locator("main button, footer button, header a, header button")
    .evaluateAll((all) =>
      all.map((element) => element.getBoundingClientRect()).map(({ width, height }) => [width, height]),
    )
  for (const [width = 0, height = 0] of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(768)

  await page.getByRole("button", { name: "Tổng quan" }).tap()
  await expect(page.locator("[data-state=done]")).toHaveCount(half + 1)
  await page.locator(`[data-criterion="${criteria[half + 1]?.code}"]`).tap()
  for (const { code, options } of criteria.slice(half + 1)) {
    await expect(at(page, code)).toBeVisible()
    await option(page, options.length - 1).tap()
    await page.getByRole("button", { name: /^(Tiếp|Hoàn tất)$/ }).tap()
  }
  await page.getByLabel("Ý kiến nhận xét").fill("Sản phẩm giữ được vị truyền thống.")
  await saved(page)
  await page.getByRole("button", { name: "Nộp phiếu" }).tap()
  await expect(page.getByText("Đã nộp phiếu")).toBeVisible()

  const card = await cardOf(shop, session, member)
  expect(card.submitted_at).not.toBeNull()
  expect(picksOf(card)).toEqual(
    Object.fromEntries(
      criteria.map(({ code, options }, index) => [
        code,
        (index === half ? options[0] : options.at(-1))?.code,
      ]),
    ),
  )
  expect(card.entries.find(({ kind }) => kind === "opinion")?.value).toBe(
    "Sản phẩm giữ được vị truyền thống.",
  )
  await page.context().close()
})

test("two members at once keep their own picks, and a member's second window yields to the first", async ({
  browser,
  shop,
}) => {
  const session = await openSession(shop, "05", ["Đặng Quỳnh Ngọc", "Lữ Phước Ẩn"])
  const [one, other] = session.members as [StaffAccount, StaffAccount]
  const pages = await Promise.all(
    [one, other].map(async (member, index) => {
      const page = await signIn(browser, shop, member, index === 0 ? portrait : landscape)
      await openCard(page, shop, session)
      return page
    }),
  )
  const [first, second] = pages as [Page, Page]
  await Promise.all([first.keyboard.press("1"), second.keyboard.press("2")])
  await Promise.all([saved(first), saved(second)])
  const [ownOne, ownOther] = [await cardOf(shop, session, one), await cardOf(shop, session, other)]
  const [criterion, following] = ownOne.sheet.parts[0]?.sections[0]?.criteria as [Criterion, Criterion]
  expect(picksOf(ownOne)).toEqual({ [criterion.code]: criterion.options[0]?.code })
  expect(picksOf(ownOther)).toEqual({ [criterion.code]: criterion.options[1]?.code })

  const again = await first.context().newPage()
  await openCard(again, shop, session)
  // A card opens where its first open criterion is.
  await expect(at(again, following.code)).toBeVisible()
  await again.keyboard.press("ArrowLeft")
  await expect(option(again, 0)).toBeChecked()
  await first.keyboard.press("2")
  await expect(first.locator("[data-sync=saved]")).toBeVisible()
  await expect
    .poll(async () => picksOf(await cardOf(shop, session, one))[criterion.code])
    .toBe(criterion.options[1]?.code)
  await again.bringToFront()
  await again.keyboard.press("3")
  await expect(again.getByText("Tiêu chí này vừa được chấm ở cửa sổ khác của bạn")).toBeVisible()
  await expect(option(again, 1)).toBeChecked()
  await Promise.all(pages.map((page) => page.context().close()))
})
