import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { addDays, addMonths, today } from "@cho-ocop/marketplace/clock"
import type { CertificateDetail } from "@cho-ocop/ocop/certificate-detail"
import type { Overview } from "@cho-ocop/ocop/certificate-overview"
import { waitFor } from "../../../scripts/lib/wait-for"
import { startMarketplace, type Marketplace } from "../../../scripts/testing/marketplace"

type Refused = { type: string; code: string; message: string }
type Detail = { certificate: CertificateDetail }

const path = "/admin/ocop/certificates"
const shopper = { email: "khach@cho-ocop.example", password: "ocop-demo-2026" }

let shop: Marketplace
let counter = 0

beforeAll(async () => {
  shop = await startMarketplace({ processes: 2 })
})
afterAll(() => shop?.stop())

/** A recognition of today's regime, decided so many days ago. */
const recognition = (daysAgo: number, change: object = {}) => ({
  kind: "recognition",
  decided_on: addDays(today(), -daysAgo),
  issued_on: addDays(today(), -daysAgo),
  decision_number: "12/QĐ-UBND",
  authority: "Chủ tịch UBND tỉnh An Giang",
  authority_level: "province",
  rule_set_id: "qd-26-2026",
  product_set: "08",
  star: 3,
  total_score: 64.5,
  ...change,
})

const revocation = (change: object = {}) => ({
  kind: "revocation",
  decided_on: today(),
  decision_number: "301/QĐ-UBND",
  authority: "Chủ tịch UBND tỉnh An Giang",
  authority_level: "province",
  ground: "d",
  reason: "In 4 sao trên nhãn của sản phẩm 3 sao",
  ...change,
})

async function newProduct(title: string): Promise<string> {
  const answer = await shop.admin<{ product: { id: string } }>("/admin/products", {
    body: { title, options: [{ title: "Loại", values: ["Chung"] }] },
  })
  expect(answer.status).toBe(200)
  return answer.body.product.id
}

const create = (number: string, product_id: string, decisions: object[], headers = {}) =>
  shop.admin<Detail & Refused>(path, { body: { number, product_id, decisions }, headers })

/** A product with a certificate of its own for one test. */
async function newCertificate(...decisions: object[]): Promise<CertificateDetail> {
  counter += 1
  const product_id = await newProduct(`Khô cá thử nghiệm ${counter}`)
  const answer = await create(`TEST-${counter}`, product_id, decisions)
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body.certificate
}

const record = (id: string, body: object, language?: "vi-VN" | "en-US") =>
  shop.admin<Detail & Refused>(`${path}/${id}/decisions`, {
    body,
    headers: language ? { "x-medusa-locale": language } : {},
  })

const read = async (id: string) => (await shop.admin<Detail>(`${path}/${id}`)).body.certificate

describe("recording decisions", () => {
  it("opens a certificate with its log and derives the badge", async () => {
    const certificate = await newCertificate(recognition(30))
    expect(certificate).toMatchObject({
      badge: { state: "valid", star: 3, expires_on: addMonths(addDays(today(), -30), 36) },
      log: [{ position: 1, kind: "recognition", total_score: 64.5, stands: true }],
    })
    expect(certificate.badge?.certificate_number).toBe(certificate.number)
    expect(certificate.log[0]?.recorded_by?.id).toMatch(/^user_/)
    expect(certificate.next.map(({ kind }) => kind)).toContain("revocation")
  })

  it("records a revocation and says who recorded it and what may follow", async () => {
    const { id } = await newCertificate(recognition(30))
    const answer = await record(id, revocation())
    expect(answer.status).toBe(201)
    expect(answer.body.certificate.badge).toMatchObject({ state: "revoked", star: null, last_star: 3 })
    expect(answer.body.certificate.next.map(({ kind }) => kind)).not.toContain("revocation")
    expect(await read(id)).toEqual(answer.body.certificate)
  })

  it("sets a mistake right by a further entry", async () => {
    const { id, log } = await newCertificate(recognition(30))
    const corrected = await record(id, {
      kind: "correction",
      decided_on: today(),
      corrects_id: log[0]?.id,
      total_score: 65.4,
      reason: "Đọc nhầm số",
    })
    expect(corrected.body.certificate.badge?.total_score).toBe(65.4)
    const revoked = await record(id, revocation())
    const annulled = await record(id, {
      kind: "annulment",
      decided_on: today(),
      corrects_id: revoked.body.certificate.log.at(-1)?.id,
      reason: "Ghi nhầm sản phẩm",
    })
    expect(annulled.body.certificate.badge).toMatchObject({ state: "valid", star: 3 })
    expect(annulled.body.certificate.log.map(({ stands }) => stands)).toEqual([true, true, false, true])
  })

  it("repeats without doubling, and keeps a number for one product", async () => {
    const { id, number, product, log } = await newCertificate(recognition(30))
    const again = await create(number, product?.id ?? "", [recognition(30)])
    expect(again.status).toBe(200)
    expect(again.body.certificate).toMatchObject({ id, log })
    const other = await create(number, await newProduct("Sản phẩm khác"), [recognition(30)])
    expect(other).toMatchObject({ status: 409, body: { code: "certificate_number_taken" } })
  })

  it("takes the same decision only once when it is sent to two processes at once", async () => {
    const { id } = await newCertificate(recognition(30))
    const answers = await Promise.all(
      [...shop.urls, ...shop.urls].map((base) =>
        shop.admin<Detail & Refused>(`${path}/${id}/decisions`, { body: revocation(), base }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400])
    expect((await read(id)).log).toHaveLength(2)
  })
})

describe("what the rules don't allow", () => {
  it.each([
    [
      "another authority",
      { authority_level: "district" },
      "decision_wrong_authority",
      "Vui lòng chọn đúng cấp",
      "Please choose that level",
    ],
    [
      "a date to come",
      { decided_on: addDays(today(), 1) },
      "decision_in_future",
      "muộn nhất là hôm nay",
      "today at the latest",
    ],
    [
      "a date before the last decision",
      { decided_on: addDays(today(), -31) },
      "decision_before_last",
      "theo thứ tự thời gian",
      "in order of time",
    ],
    ["an unknown ground", { ground: "z" }, "ground_unknown", "a, b, c, d, đ, e", "a, b, c, d, đ, e"],
    ["no reason", { reason: " " }, "decision_field_missing", "Còn thiếu: lý do", "Missing: reason"],
  ])("%s is refused in both languages and changes nothing", async (_what, change, code, vi, en) => {
    const { id, log } = await newCertificate(recognition(30))
    const inVietnamese = await record(id, revocation(change), "vi-VN")
    expect(inVietnamese).toMatchObject({ status: 400, body: { code } })
    expect(inVietnamese.body.message).toContain(vi)
    const inEnglish = await record(id, revocation(change), "en-US")
    expect(inEnglish).toMatchObject({ status: 400, body: { code } })
    expect(inEnglish.body.message).toContain(en)
    expect((await read(id)).log).toEqual(log)
  })

  it("a decision that can't follow names those that can", async () => {
    const { id } = await newCertificate(recognition(30))
    await record(id, revocation())
    const answer = await record(id, revocation({ decision_number: "302/QĐ-UBND" }), "en-US")
    expect(answer).toMatchObject({ status: 400, body: { code: "decision_not_from_state" } })
    expect(answer.body.message).toContain("What can be: Recognition")
    expect((await read(id)).log).toHaveLength(2)
  })

  it("a certificate with a wrong log isn't opened at all", async () => {
    const product_id = await newProduct("Khô cá không được nhận")
    const answer = await create("TEST-WRONG", product_id, [
      recognition(30),
      revocation({ authority_level: "central" }),
    ])
    expect(answer).toMatchObject({ status: 400, body: { code: "decision_wrong_authority" } })
    expect(await shop.sql("select id from certificate where number = 'TEST-WRONG'")).toEqual([])
    const overview = await shop.admin<Overview>(`${path}?product_id=${product_id}`)
    expect(overview.body.count).toBe(0)
  })

  it("neither an unknown product, nor an unknown certificate, nor an empty log or number", async () => {
    const product_id = await newProduct("Khô cá chưa có số")
    expect(await create("TEST-X", "prod_nobody", [recognition(30)])).toMatchObject({
      status: 400,
      body: { code: "certificate_product_unknown" },
    })
    expect(await create("TEST-X", product_id, [])).toMatchObject({
      status: 400,
      body: { code: "certificate_log_empty" },
    })
    expect(await create("  ", product_id, [recognition(30)])).toMatchObject({
      status: 400,
      body: { code: "certificate_number_missing" },
    })
    expect(await record("cert_nobody", revocation())).toMatchObject({
      status: 404,
      body: { code: "certificate_not_found" },
    })
    expect(await shop.admin(`${path}/cert_nobody`)).toMatchObject({ status: 404 })
  })
})

describe("the log", () => {
  it.each(["PUT", "PATCH", "DELETE"])("has no address to %s", async (method) => {
    const { id, log } = await newCertificate(recognition(30))
    for (const address of [
      `${path}/${id}`,
      `${path}/${id}/decisions`,
      `${path}/${id}/decisions/${log[0]?.id}`,
    ]) {
      const { status } = await shop.admin(address, { method, body: { total_score: 99 } })
      expect([404, 405]).toContain(status)
    }
    expect((await read(id)).log).toEqual(log)
  })

  it.each([
    "update certificate_decision set star = 5",
    "update certificate_decision set deleted_at = now()",
    "delete from certificate_decision",
    "truncate certificate_decision",
    "delete from certificate",
    "update certificate set number = 'X'",
    "update certificate set deleted_at = now()",
  ])("refuses %s in the database itself", async (statement) => {
    const { id, log } = await newCertificate(recognition(30))
    await expect(shop.sql(statement)).rejects.toThrow(/append-only|neither changed nor deleted/)
    expect((await read(id)).log).toEqual(log)
  })
})

describe("the list", () => {
  it("shows certificates by state and end, those that end first on top", async () => {
    const { body } = await shop.admin<Overview>(`${path}?limit=200`)
    const ends = body.certificates.map(({ badge }) => badge?.valid_until ?? "9999")
    expect(ends).toEqual([...ends].sort())
    expect(Object.values(body.counts).reduce((sum, count) => sum + count, 0)).toBe(body.count)
    const revoked = await shop.admin<Overview>(`${path}?state=revoked&limit=200`)
    expect(new Set(revoked.body.certificates.map(({ badge }) => badge?.state))).toEqual(new Set(["revoked"]))
    expect(revoked.body.count).toBe(body.counts.revoked)
  })

  it("finds what ends soon", async () => {
    const issued = addMonths(addDays(today(), 100), -36)
    const { id } = await newCertificate(
      recognition(0, {
        decided_on: issued,
        issued_on: issued,
        authority_level: issued < "2025-07-01" ? "district" : "province",
        rule_set_id: "qd-148-2023",
      }),
    )
    const within = async (days: number) =>
      (await shop.admin<Overview>(`${path}?expiring_within=${days}&limit=200`)).body.certificates.map(
        (row) => row.id,
      )
    expect(await within(110)).toContain(id)
    expect(await within(90)).not.toContain(id)
  })

  it("is searched without diacritics, by number too", async () => {
    const { id, number } = await newCertificate(recognition(30))
    for (const q of ["kho ca thu nghiem", "Khô cá thử", number, "12/QĐ-UBND"]) {
      const { body } = await shop.admin<Overview>(`${path}?limit=200&q=${encodeURIComponent(q)}`)
      expect(
        body.certificates.map((row) => row.id),
        q,
      ).toContain(id)
    }
  })

  it("refuses a filter that it doesn't know", async () => {
    expect((await shop.admin(`${path}?state=lost`)).status).toBe(400)
    expect((await shop.admin(`${path}?limit=9999`)).status).toBe(400)
  })
})

describe("who may see and record", () => {
  it("only staff", async () => {
    const customer = await shop.token("customer", shopper)
    const { id } = await newCertificate(recognition(30))
    const routes = [
      ["GET", path],
      ["POST", path],
      ["GET", `${path}/${id}`],
      ["POST", `${path}/${id}/decisions`],
      ["GET", "/admin/ocop/rule-sets"],
    ] as const
    const strangers: Record<string, string>[] = [{}, { authorization: `Bearer ${customer}` }]
    for (const [method, address] of routes) {
      const body = method === "POST" ? revocation() : undefined
      for (const headers of strangers) {
        expect((await shop.request(address, { method, body, headers })).status, `${method} ${address}`).toBe(
          401,
        )
      }
    }
    expect((await read(id)).log).toHaveLength(1)
    expect((await shop.admin("/admin/ocop/rule-sets")).status).toBe(200)
  })
})

describe("the clock", () => {
  it("tells each change of state once, also with two processes, and after days without running", async () => {
    const { id, number, badge } = await newCertificate(recognition(30))
    const published = async () =>
      (
        await shop.sql<{ published: string }>(
          "select published from certificate_publication where certificate_id = $1",
          [id],
        )
      )[0]?.published
    const told = (state: string) =>
      [shop.log(0), shop.log(1)].join("\n").split(`Certificate ${number} is ${state}`).length - 1
    expect(await published()).toBe("valid/3")

    shop.setClock(`${addDays(badge?.expires_on ?? "", 40)}T08:00:00+07:00`)
    try {
      expect(await waitFor(async () => (await published()) === "expired/-", { timeoutMs: 20_000 })).toBe(true)
      expect(await waitFor(async () => told("expired/-") > 0, { timeoutMs: 5_000 })).toBe(true)
      expect((await read(id)).badge?.state).toBe("expired")
    } finally {
      shop.setClock(null)
    }
    expect(await waitFor(async () => (await published()) === "valid/3", { timeoutMs: 20_000 })).toBe(true)
    expect(told("expired/-")).toBe(1)
  })
})
