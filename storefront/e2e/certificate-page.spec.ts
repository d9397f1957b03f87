import { readFileSync, writeFileSync } from "node:fs"
import type { Page } from "@playwright/test"
import type { Marketplace } from "../../scripts/testing/marketplace"
import { expect, test } from "./fixtures"

const day = (shift: number) =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(Date.now() + shift * 86_400_000)
const province = { authority: "Chủ tịch UBND tỉnh An Giang", authority_level: "province" }

/** A certificate of its own for a test, with a number that has slashes and a letter with a stroke. */
async function newCertificate(shop: Marketplace, number: string): Promise<string> {
  const product = await shop.admin<{ product: { id: string } }>("/admin/products", {
    body: { title: `Khô cá ${number}`, options: [{ title: "Loại", values: ["Chung"] }] },
  })
  const created = await shop.admin<{ certificate: { id: string } }>("/admin/ocop/certificates", {
    body: {
      number,
      product_id: product.body.product.id,
      decisions: [
        {
          kind: "recognition",
          decided_on: day(-30),
          issued_on: day(-30),
          decision_number: "12/QĐ-UBND",
          rule_set_id: "qd-26-2026",
          star: 4,
          total_score: 74.5,
          ...province,
        },
      ],
    },
  })
  expect(created.status, JSON.stringify(created.body)).toBe(201)
  await expect
    .poll(
      async () => (await shop.store(`/store/certificates/${encodeURIComponent(number)}/credential`)).status,
    )
    .toBe(200)
  return created.body.certificate.id
}

const finding = (page: Page) => page.locator("[data-finding]")

test("a product's certificate is checked in the visitor's browser", async ({ page, shop }) => {
  const { body } = await shop.store<{ items: { handle: string; badge: { state: string } | null }[] }>(
    "/store/catalogue?limit=48",
  )
  const handle = body.items.find(({ badge }) => badge?.state === "valid")?.handle
  await page.goto(`/san-pham/${handle}`)
  await page.getByRole("link", { name: "Kiểm tra chứng nhận này" }).click()
  await expect(page).toHaveURL(/\/chung-nhan\//)
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Chứng nhận OCOP")
  await expect(page.getByText(/còn hạn đến/).first()).toBeVisible()
  await expect(finding(page)).toContainText("Đã kiểm tra trên máy của bạn: chữ ký đúng")
  await expect(page.getByRole("link", { name: "English" }).first()).toHaveAttribute(
    "href",
    /\/en\/certificates\//,
  )
})

test("a downloaded file is checked again later, and a changed one is refused", async ({
  page,
  shop,
}, info) => {
  const number = "07/2026/GCN-ĐA"
  await newCertificate(shop, number)
  await page.goto("/chung-nhan/07/2026/GCN-ĐA")
  await expect(finding(page)).toHaveAttribute("data-finding", "valid")
  const downloading = page.waitForEvent("download")
  await page.getByRole("link", { name: "Tải tệp chứng nhận" }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe("07-2026-GCN-DA.vc.jwt")
  const file = info.outputPath("kept.vc.jwt")
  await download.saveAs(file)

  await page.goto("/chung-nhan")
  await page.getByLabel("Chọn tệp .vc.jwt").setInputFiles(file)
  await page.getByRole("button", { name: "Kiểm tra tệp" }).click()
  await expect(finding(page)).toHaveAttribute("data-finding", "valid")
  await expect(page.getByText(number, { exact: true })).toBeVisible()

  const text = readFileSync(file, "utf8")
  const [head = "", body = "", signature = ""] = text.split(".")
  const forged = Buffer.from(body, "base64url").toString("utf8").replace('"star":4', '"star":5')
  const changed = info.outputPath("changed.vc.jwt")
  writeFileSync(changed, [head, Buffer.from(forged).toString("base64url"), signature].join("."))
  await page.getByLabel("Chọn tệp .vc.jwt").setInputFiles(changed)
  await page.getByRole("button", { name: "Kiểm tra tệp" }).click()
  await expect(finding(page)).toContainText("Tệp không đúng với bản đã ký")
  await expect(page.getByText(number, { exact: true })).toBeHidden()
})

test("a revoked certificate says so first, and so does the check of its file", async ({ page, shop }) => {
  const number = "08/2026/GCN-ĐA"
  const id = await newCertificate(shop, number)
  await page.goto("/chung-nhan/08/2026/GCN-ĐA")
  await expect(finding(page)).toHaveAttribute("data-finding", "valid")
  const revoked = await shop.admin(`/admin/ocop/certificates/${id}/decisions`, {
    body: {
      kind: "revocation",
      decided_on: day(0),
      decision_number: "301/QĐ-UBND",
      ground: "d",
      reason: "In 5 sao trên nhãn của sản phẩm 4 sao",
      ...province,
    },
  })
  expect(revoked.status).toBe(201)
  await expect(async () => {
    await page.reload()
    await expect(page.getByText("Cơ quan có thẩm quyền đã thu hồi chứng nhận").first()).toBeVisible({
      timeout: 1_000,
    })
    await expect(finding(page)).toHaveAttribute("data-finding", "revoked", { timeout: 3_000 })
  }).toPass({ timeout: 30_000 })
  await expect(page.getByText("In 5 sao trên nhãn").first()).toBeVisible()
  await page.goto("/en/certificates/08/2026/GCN-ĐA")
  await expect(finding(page)).toContainText("the file was revoked or replaced")
})

test("a browser that doesn't know the kind of signature says that it couldn't check", async ({
  page,
  shop,
}) => {
  await newCertificate(shop, "09/2026/GCN-ĐA")
  await page.addInitScript(() => {
    crypto.subtle.importKey = () => Promise.reject(new DOMException("no", "NotSupportedError"))
  })
  await page.goto("/chung-nhan/09/2026/GCN-ĐA")
  await expect(finding(page)).toContainText("Trình duyệt này chưa kiểm tra được")
})

test("a number that no certificate has leads nowhere, and the look-up says so", async ({ page }) => {
  const answer = await page.goto("/chung-nhan/khong/co")
  expect(answer?.status()).toBe(404)
  await page.goto("/chung-nhan")
  await page.getByLabel("Số chứng nhận").fill("99/1999")
  await page.getByRole("button", { name: "Xem chứng nhận" }).click()
  await expect(page.getByText("Không có chứng nhận nào mang số “99/1999”")).toBeVisible()
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("the state is there, and how to check the signature otherwise", async ({ page, shop }) => {
    await newCertificate(shop, "10/2026/GCN-ĐA")
    await page.goto("/chung-nhan")
    await page.getByLabel("Số chứng nhận").fill("10/2026/gcn-da")
    await page.getByRole("button", { name: "Xem chứng nhận" }).click()
    await expect(page).toHaveURL(/chung-nhan\/10\/2026/)
    await expect(page.getByText(/OCOP 4 sao · còn hạn đến/)).toBeVisible()
    await expect(page.getByText("Kiểm tra chữ ký ngay tại đây cần JavaScript")).toBeVisible()
    await expect(page.getByRole("link", { name: "Tải tệp chứng nhận" })).toBeVisible()
  })
})
