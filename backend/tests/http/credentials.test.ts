import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { addDays, addMonths, today } from "@cho-ocop/marketplace/clock"
import type { CertificateDetail } from "@cho-ocop/ocop/certificate-detail"
import type { CredentialRow } from "@cho-ocop/ocop/certificate-follow-up"
import type { PublicCertificate } from "@cho-ocop/ocop/public-certificate"
import type { SigningKeyRow } from "@cho-ocop/ocop/signing-key-list"
import { waitFor } from "../../../scripts/lib/wait-for"
import { startMarketplace, type Marketplace } from "../../../scripts/testing/marketplace"
import { checkFile } from "../../../storefront/src/certificate/checker/check-file"
import type { KeySet } from "../../../storefront/src/certificate/checker/jws"

type Refused = { type: string; code: string; message: string }

const SOON = { timeoutMs: 20_000 }
const path = "/admin/ocop/certificates"

let shop: Marketplace
let counter = 0

beforeAll(async () => {
  shop = await startMarketplace({ processes: 2 })
})
afterAll(() => shop?.stop())

const province = { authority: "Chủ tịch UBND tỉnh An Giang", authority_level: "province" }
const recognition = (change: object = {}) => ({
  kind: "recognition",
  decided_on: addDays(today(), -30),
  issued_on: addDays(today(), -30),
  decision_number: "12/QĐ-UBND",
  rule_set_id: "qd-26-2026",
  product_set: "08",
  star: 3,
  total_score: 64.5,
  ...province,
  ...change,
})
const revocation = {
  kind: "revocation",
  decided_on: today(),
  decision_number: "301/QĐ-UBND",
  ground: "d",
  reason: "In 4 sao trên nhãn của sản phẩm 3 sao",
  ...province,
}

async function newCertificate(change: object = {}): Promise<CertificateDetail> {
  counter += 1
  const product = await shop.admin<{ product: { id: string } }>("/admin/products", {
    body: { title: `Khô cá ký số ${counter}`, options: [{ title: "Loại", values: ["Chung"] }] },
  })
  const answer = await shop.admin<{ certificate: CertificateDetail }>(path, {
    body: {
      number: `0${counter}/2026/GCN-ĐA`,
      product_id: product.body.product.id,
      decisions: [recognition(change)],
    },
  })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body.certificate
}

const record = async (id: string, body: object) => {
  const answer = await shop.admin(`${path}/${id}/decisions`, { body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
}

const at = (number: string, rest = "") => `/store/certificates/${encodeURIComponent(number)}${rest}`
const filesOf = async (id: string) =>
  (await shop.admin<{ credentials: CredentialRow[] }>(`${path}/${id}/credentials`)).body.credentials
const fileOf = async (number: string) => (await shop.store<string>(at(number, "/credential"))).body
const keysOf = async () =>
  JSON.parse(JSON.stringify((await shop.store<KeySet>("/store/certificate-keys")).body))

/** The file of a certificate once there are so many. */
async function untilSigned(id: string, count = 1): Promise<CredentialRow[]> {
  expect(await waitFor(async () => (await filesOf(id)).length === count, SOON), `${count} files`).toBe(true)
  return filesOf(id)
}

const check = async (text: string, at = new Date()) =>
  checkFile(text, {
    keys: (await keysOf()) as KeySet,
    at,
    readStatusList: async (url) => {
      const list = new URL(url).pathname.split("/").at(-1)
      return (await shop.store<string>(`/store/certificate-status/${list}`)).body
    },
  })

const partsOf = (token: string) =>
  token
    .split(".")
    .slice(0, 2)
    .map((part) => JSON.parse(Buffer.from(part, "base64url").toString("utf8")) as Record<string, never>)

describe("the signed file of a certificate", () => {
  it("is signed when the certificate comes into force, once, and is what the standards ask for", async () => {
    const { id, number, product } = await newCertificate()
    const [file] = await untilSigned(id)
    expect(file?.withdrawn_at).toBeNull()
    const answer = await shop.store<string>(at(number, "/credential"))
    expect(answer.status).toBe(200)
    expect(answer.headers.get("content-type")).toBe("application/vc+jwt")
    expect(answer.headers.get("content-disposition")).toMatch(/filename="0\d+-2026-GCN-DA\.vc\.jwt"/)
    expect(answer.headers.get("cache-control")).toContain("public, max-age=60")
    expect(answer.headers.get("etag")).toBeTruthy()

    const [header, payload] = partsOf(answer.body)
    expect(header).toEqual({ alg: "EdDSA", typ: "vc+jwt", cty: "vc", kid: file?.kid })
    expect(payload).toMatchObject({
      type: ["VerifiableCredential", "OcopCertificateCredential"],
      validFrom: `${addDays(today(), -30)}T00:00:00+07:00`,
      validUntil: `${addMonths(addDays(today(), -30), 36)}T23:59:59+07:00`,
      credentialStatus: { type: "BitstringStatusListEntry", statusPurpose: "revocation" },
      credentialSubject: {
        certificateNumber: number,
        name: product?.title,
        star: 3,
        ruleSet: "26/2026/QĐ-TTg",
        decision: { number: "12/QĐ-UBND", authority: province.authority },
      },
    })
    expect(await check(answer.body)).toMatchObject({ result: "valid", certificate: { number } })
  })

  it("was signed for the certificates that were there before, and for no others", async () => {
    const counted = async () =>
      (
        await shop.sql<{ state: string; files: string }>(
          `select published as state, count(credential.id) as files from certificate_publication
           left join credential using (certificate_id) group by published`,
        )
      ).filter(({ state, files }) => (state.endsWith("/-") ? Number(files) > 0 : Number(files) === 0))
    expect(await waitFor(async () => (await counted()).length === 0, SOON)).toBe(true)
  })

  it("is refused after any change: 1,000 random bits of files that the shop signed", async () => {
    const { id, number } = await newCertificate()
    await untilSigned(id)
    const file = Buffer.from(await fileOf(number))
    const keys = (await keysOf()) as KeySet
    const results = new Map<string, number>()
    for (let change = 0; change < 1000; change += 1) {
      const bit = Math.floor((change * file.length * 8) / 1000) + (change % 7)
      const bytes = Buffer.from(file)
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      const { result } = await checkFile(bytes.toString("utf8"), {
        keys,
        at: new Date(),
        readStatusList: async () => null,
      })
      results.set(result, (results.get(result) ?? 0) + 1)
    }
    expect([...results.keys()].filter((result) => result !== "altered" && result !== "unknown_key")).toEqual(
      [],
    )
  })

  it("shows as revoked through the status list after a revocation, and can still be fetched", async () => {
    const { id, number } = await newCertificate()
    await untilSigned(id)
    const file = await fileOf(number)
    await record(id, revocation)
    expect(await waitFor(async () => (await check(file)).result === "revoked", SOON)).toBe(true)
    expect((await filesOf(id))[0]).toMatchObject({ withdrawn_because: "revoked" })
    expect(await fileOf(number)).toBe(file)
    const { body } = await shop.store<{ certificate: PublicCertificate }>(at(number))
    expect(body.certificate).toMatchObject({
      badge: { state: "revoked", star: null },
      credential: { withdrawn: true },
    })
  })

  it("is replaced when a mistake in the log was corrected", async () => {
    const { id, number, log } = await newCertificate()
    await untilSigned(id)
    const wrong = await fileOf(number)
    await record(id, {
      kind: "correction",
      decided_on: today(),
      corrects_id: log[0]?.id,
      decision_number: "21/QĐ-UBND",
      reason: "Đọc nhầm số",
    })
    const files = await untilSigned(id, 2)
    expect(files.map(({ withdrawn_because }) => withdrawn_because)).toEqual([null, "replaced"])
    expect((await check(wrong)).result).toBe("revoked")
    expect(await check(await fileOf(number))).toMatchObject({
      result: "valid",
      certificate: { decision: { number: "21/QĐ-UBND" } },
    })
  })

  it("gets a successor with an extension, and ends by itself", async () => {
    const issued = addMonths(addDays(today(), 20), -36)
    const level = issued < "2025-07-01" ? "district" : "province"
    const { id, number } = await newCertificate({
      decided_on: issued,
      issued_on: issued,
      authority_level: level,
      rule_set_id: "qd-148-2023",
    })
    await untilSigned(id)
    const before = await fileOf(number)
    await record(id, {
      kind: "transition_extension",
      decided_on: today(),
      decision_number: "44/QĐ-UBND",
      extended_until: addDays(today(), 90),
      pending_file_number: "52/PĐK-91-30307-2026",
      reason: "Hồ sơ nộp sau thời hạn",
      ...province,
    })
    const files = await untilSigned(id, 2)
    expect(files.every(({ withdrawn_at }) => withdrawn_at === null)).toBe(true)
    const after = await fileOf(number)
    const inAMonth = new Date(Date.now() + 30 * 86_400_000)
    expect((await check(before)).result).toBe("valid")
    expect((await check(before, inAMonth)).result).toBe("expired")
    expect(await check(after)).toMatchObject({ result: "valid" })
    expect((await check(after)).result).toBe("valid")
  })
})

describe("keys", () => {
  it("are changed by staff; what the old one signed stays checkable", async () => {
    const { id, number } = await newCertificate()
    const [file] = await untilSigned(id)
    const old = await fileOf(number)
    const { status, body } = await shop.admin<{ keys: SigningKeyRow[] }>("/admin/ocop/signing-keys", {
      method: "POST",
    })
    expect(status).toBe(201)
    expect(body.keys[0]).toMatchObject({ retired_at: null, signed: 0 })
    expect(body.keys.find(({ kid }) => kid === file?.kid)?.retired_at).toBeTruthy()
    expect((await check(old)).result).toBe("valid")

    const next = await newCertificate()
    const [signed] = await untilSigned(next.id)
    expect(signed?.kid).toBe(body.keys[0]?.kid)
    expect((await check(await fileOf(next.number))).result).toBe("valid")
    expect(JSON.stringify(await keysOf())).not.toMatch(/"d"|private|sealed/)
    expect(JSON.stringify(body)).not.toMatch(/private|sealed/)
  })

  it("are kept encrypted, and only one is in use", async () => {
    const rows = await shop.sql<{ private_sealed: string; retired_at: Date | null }>(
      "select private_sealed, retired_at from signing_key",
    )
    expect(rows.every(({ private_sealed }) => /^v1\./.test(private_sealed))).toBe(true)
    expect(rows.filter(({ retired_at }) => retired_at === null)).toHaveLength(1)
  })

  it("belong to staff", async () => {
    const customer = await shop.token("customer", {
      email: "khach@cho-ocop.example",
      password: "ocop-demo-2026",
    })
    for (const method of ["GET", "POST"]) {
      for (const headers of [{}, { authorization: `Bearer ${customer}` }] as Record<string, string>[]) {
        expect((await shop.request("/admin/ocop/signing-keys", { method, headers })).status).toBe(401)
      }
    }
  })

  it.each([
    "update credential set token = 'x'",
    "update credential set claim = '{}'",
    "update credential set withdrawn_at = null where withdrawn_at is not null",
    "delete from credential",
    "truncate credential",
    "delete from signing_key",
    "update signing_key set private_sealed = 'x'",
    "update signing_key set retired_at = null where retired_at is not null",
  ])("refuses %s in the database itself", async (statement) => {
    await expect(shop.sql(statement)).rejects.toThrow(/append-only/)
  })
})

describe("what anybody may read", () => {
  it("is the certificate of today with its decisions, in the reader's language", async () => {
    const { id, number, product } = await newCertificate()
    await untilSigned(id)
    const { body, headers } = await shop.store<{ certificate: PublicCertificate }>(at(number))
    expect(headers.get("cache-control")).toContain("max-age=60")
    expect(body.certificate).toMatchObject({
      number,
      today: today(),
      badge: { state: "valid", star: 3, total_score: 64.5 },
      rule_set: { decision: "26/2026/QĐ-TTg" },
      product: { title: product?.title, handle: null },
      decisions: [{ kind: "recognition", decision_number: "12/QĐ-UBND" }],
    })
    expect(JSON.stringify(body)).not.toMatch(/recorded_by|user_|pending_file/)
  })

  it("is found by a number typed without diacritics", async () => {
    const { number } = await newCertificate()
    for (const typed of [
      number,
      number.toLowerCase(),
      number.replace("Đ", "D"),
      ` ${number} `,
      number.normalize("NFD"),
    ]) {
      expect(
        (await shop.store<{ certificate: PublicCertificate }>(at(typed))).body.certificate?.number,
        typed,
      ).toBe(number)
    }
  })

  it("links a listed product to its page and names its maker", async () => {
    const listed = await shop.store<{
      items: { handle: string; badge: { certificate_number: string } | null }[]
    }>("/store/catalogue?limit=48")
    const item = listed.body.items.find(({ badge }) => badge?.certificate_number)
    const { body } = await shop.store<{ certificate: PublicCertificate }>(
      at(item?.badge?.certificate_number ?? ""),
    )
    expect(body.certificate.product?.handle).toBe(item?.handle)
    expect(body.certificate.maker?.name).toBeTruthy()
    expect(body.certificate.maker?.commune?.vi).toBeTruthy()
  })

  it("says in both languages that there is no such number, file or list", async () => {
    for (const [address, code] of [
      [at("99/1999/KHÔNG"), "certificate_number_unknown"],
      [at("99/1999/KHÔNG", "/credential"), "certificate_number_unknown"],
      [at("99/1999/KHÔNG", "/pdf"), "certificate_number_unknown"],
      ["/store/certificate-status/77", "status_list_not_found"],
      ["/store/certificate-status/x", "status_list_not_found"],
    ]) {
      for (const language of ["vi-VN", "en-US"]) {
        const answer = await shop.store<Refused>(address ?? "", { headers: { "x-medusa-locale": language } })
        expect(answer, address).toMatchObject({ status: 404, body: { code } })
        expect(answer.body.message).not.toBe(code)
      }
    }
  })

  it("is printed as PDF for everybody and for staff", async () => {
    const { id, number } = await newCertificate()
    for (const answer of [
      await shop.store<string>(at(number, "/pdf")),
      await shop.admin<string>(`${path}/${id}/pdf`),
    ]) {
      expect(answer.status).toBe(200)
      expect(answer.headers.get("content-type")).toBe("application/pdf")
      expect(answer.body.startsWith("%PDF-")).toBe(true)
    }
  })
})
