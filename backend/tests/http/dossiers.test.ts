import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { addDays, addMonths, today } from "@cho-ocop/marketplace/clock"
import type { DossierDetail } from "@cho-ocop/ocop/dossier-detail"
import type { DossierPaper } from "@cho-ocop/ocop/dossier-papers"
import type { DossierQueue } from "@cho-ocop/ocop/dossier-queue"
import type { IdeaRecord } from "@cho-ocop/ocop/idea-records"
import type { ProgrammeOverview } from "@cho-ocop/ocop/programme-overview"
import { startMarketplace, type Answer, type Marketplace } from "../../../scripts/testing/marketplace"
import { demoPassword, demoSeller } from "../../../scripts/testing/test-secrets"

type Refused = { code: string; message: string }
type Body = { dossier: DossierDetail } & Refused
type Who = "maker" | "other_maker" | "officer" | "office" | "team" | "viewer"

const pdf = Buffer.from(
  "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n",
)
const year = today().slice(0, 4)

let shop: Marketplace
const tokens = {} as Record<Who, string>
let maker = ""
let otherMaker = ""
let counter = 0

const as = <T = Body>(who: Who, path: string, options: Parameters<Marketplace["request"]>[1] = {}) =>
  shop.request<T>(path, {
    ...options,
    headers: { authorization: `Bearer ${tokens[who]}`, ...options.headers },
  })

beforeAll(async () => {
  shop = await startMarketplace({ processes: 2 })
  const staff = { officer: "canbo-xa", office: "ocop", team: "totuvan", viewer: "xem" } as const
  for (const [who, name] of Object.entries(staff)) {
    tokens[who as Who] = await shop.token("user", {
      email: `${name}@cho-ocop.example`,
      password: demoPassword,
    })
  }
  tokens.maker = await shop.token("seller", demoSeller)
  const sellers = await shop.sql<{ id: string; handle: string }>("select id, handle from seller")
  maker = sellers.find(({ handle }) => handle === "do-hop-o-moi")?.id ?? ""
  otherMaker = sellers.find(({ handle }) => handle === "co-so-bay-thanh")?.id ?? ""
  const person = {
    name: "Lê Văn Thanh",
    email: "thanh@cho-ocop.example",
    role: "owner",
    password: demoPassword,
  }
  const created = await shop.admin(`/admin/sellers/${otherMaker}/people`, {
    body: { ...person, phone: "0990001101" },
  })
  expect(created.status, JSON.stringify(created.body)).toBe(201)
  tokens.other_maker = await shop.token("seller", person)
})
afterAll(() => shop?.stop())

async function newProduct(of = maker): Promise<string> {
  counter += 1
  const { body } = await shop.admin<{ product: { id: string } }>("/admin/products", {
    body: { title: `Chả cá thác lác số ${counter}`, options: [{ title: "Loại", values: ["Chung"] }] },
  })
  const listing = await shop.admin(`/admin/listings/${body.product.id}`, {
    body: { maker_id: of, seller_id: of, branch: "food", product_set: "08", rule_set_id: "qd-26-2026" },
  })
  expect([200, 201], JSON.stringify(listing.body)).toContain(listing.status)
  return body.product.id
}

const seller = (id: string, rest = "") => `/seller/ocop/dossiers/${id}${rest}`
const admin = (id: string, rest = "") => `/admin/ocop/dossiers/${id}${rest}`
const ok = <T>({ status, body }: Answer<T>, wanted: number[] = [200, 201]): T => {
  expect(wanted, JSON.stringify(body).slice(0, 500)).toContain(status)
  return body
}

const open = async (product_id: string, change: object = {}, who: Who = "maker") =>
  ok(await as(who, "/seller/ocop/dossiers", { body: { product_id, kind: "first", ...change } }), [201])
    .dossier

const registration = {
  product_name: "Chả cá thác lác",
  maker_name: "Cơ sở đồ hộp",
  representative: "Phan Quốc Dũng",
  phone: "0990001134",
  address: "12 Trần Hưng Đạo",
  business_registration: "1699001008",
  description: "Chả cá làm từ cá thác lác cườm nuôi tại phường",
  expected_star: "4",
  changes: "Bao bì mới",
  commitment: true,
}

const bestPicks = ({ sheet }: DossierDetail, evidence_ids: string[] = []) =>
  Object.fromEntries(
    sheet.parts
      .flatMap(({ sections }) => sections.flatMap(({ criteria }) => criteria))
      .map(({ code, options }) => {
        const best = [...options].sort((a, b) => b.points - a.points)[0]
        return [code, { option: best?.code ?? "", evidence_ids, note: "" }]
      }),
  )

const save = (id: string, kind: string, content: object, more: object = {}, who: Who = "maker") =>
  as(who, who === "officer" ? admin(id, `/forms/${kind}`) : seller(id, `/forms/${kind}`), {
    body: { content, ...more },
  })

async function fill(dossier: DossierDetail, evidence_ids: string[] = []): Promise<void> {
  ok(await save(dossier.id, "registration", registration))
  const picks = bestPicks(dossier, evidence_ids)
  ok(
    await save(dossier.id, "self_assessment", {
      general: "Cơ sở",
      results: "Tốt",
      plan: "Mở rộng",
      picks,
      years: [],
    }),
  )
}

const hand = (id: string, action: string, more: object = {}, who: Who = "maker") =>
  as(who, seller(id, "/actions"), { body: { action, ...more } })
const act = (id: string, action: string, who: Who, more: object = {}, base?: string) =>
  as(who, admin(id, "/actions"), { body: { action, ...more }, ...(base ? { base } : {}) })

async function submitted(change: object = {}, product?: string): Promise<DossierDetail> {
  const dossier = await open(product ?? (await newProduct()), change)
  await fill(dossier)
  return ok(await hand(dossier.id, "submit")).dossier
}

const report = (dossier: DossierDetail) => ({
  contents: Object.fromEntries(
    dossier.report_contents.map(({ key }) => [key, { maker: "Theo chủ thể", commune: "Đúng như trình bày" }]),
  ),
  conclusion: "Đề nghị đánh giá, phân hạng",
  samples: 5,
})

async function proposed(): Promise<DossierDetail> {
  const dossier = await submitted()
  ok(await act(dossier.id, "accept", "officer"))
  ok(await save(dossier.id, "commune_report", report(dossier), {}, "officer"))
  ok(await act(dossier.id, "report", "officer"))
  return ok(await act(dossier.id, "propose", "officer")).dossier
}

async function assessed(): Promise<DossierDetail> {
  const { id } = await proposed()
  ok(await act(id, "admit", "office"))
  ok(await act(id, "review_desk", "team", { comment: "Hồ sơ đủ" }))
  ok(await act(id, "survey_field", "team", { comment: "Đã khảo sát" }))
  return ok(await act(id, "report_assessment", "team", { comment: "Đề nghị đưa ra hội đồng" })).dossier
}

/** What a council's session writes: the agenda, and a result. */
async function scored(average: number, star: number | null): Promise<DossierDetail> {
  const { id, steps } = await assessed()
  const data = JSON.stringify({ session_id: "ses_test", average, star, total_votes: 3 })
  for (const [offset, action, state] of [
    [1, "schedule", "on_agenda"],
    [2, "score", "scored"],
  ] as const) {
    await shop.sql(
      `insert into dossier_step (id, dossier_id, position, action, level, state, next_level, actor_type, evidence_ids,
         data, taken_on, taken_at)
       values ($1, $2, $3, $4, 'province', $5, 'province', 'system', '{}', $6, $7, $7)`,
      [
        `dosstep_${id}_${offset}`,
        id,
        steps.length + offset,
        action,
        state,
        action === "score" ? data : "{}",
        today(),
      ],
    )
  }
  return ok(await as("office", admin(id))).dossier
}

function form(content: Buffer | string, filename: string, fields: Record<string, string> = {}): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries({ type: "test_report", ...fields })) data.set(name, value)
  data.set("file", new Blob([typeof content === "string" ? content : new Uint8Array(content)]), filename)
  return data
}

const upload = (id: string, body: FormData, who: Who = "maker") =>
  as<{ evidence: DossierPaper } & Refused>(
    who,
    who === "maker" ? seller(id, "/evidence") : admin(id, "/evidence"),
    {
      method: "POST",
      body,
    },
  )

describe("from an idea to the team's report", () => {
  it("goes the whole road, each step by whoever may, and nobody else", async () => {
    const product_id = await newProduct()
    const idea = ok(
      await as<{ idea: IdeaRecord }>("maker", "/seller/ocop/ideas", {
        body: { name: "Chả cá thác lác", description: "Cá nuôi tại phường", product_id },
      }),
    ).idea
    expect(idea).toMatchObject({ state: "registered", commune: { code: "30307" } })
    const move = (action: string) =>
      as<{ idea: IdeaRecord } & Refused>("officer", `/admin/ocop/ideas/${idea.id}/actions`, {
        body: { action },
      })
    expect((await as("other_maker", `/seller/ocop/ideas/${idea.id}`)).status).toBe(404)
    expect((await move("decline")).body.code).toBe("idea_comment_missing")
    expect(ok(await move("choose")).idea.state).toBe("potential")
    const list = await as<{ ideas: IdeaRecord[] }>("viewer", "/admin/ocop/ideas?state=potential&q=cha+ca")
    expect(list.body.ideas.map(({ id }) => id)).toContain(idea.id)

    const draft = await open(product_id, { idea_id: idea.id })
    expect(draft).toMatchObject({
      state: "draft",
      level: "commune",
      sheet_code: "08",
      number: null,
      steps: [],
    })
    expect(ok(await as<{ idea: IdeaRecord }>("maker", `/seller/ocop/ideas/${idea.id}`)).idea.state).toBe(
      "in_dossier",
    )
    expect(await as("maker", "/seller/ocop/dossiers", { body: { product_id, kind: "first" } })).toMatchObject(
      {
        status: 409,
        body: { code: "dossier_open_already" },
      },
    )

    ok(
      await save(draft.id, "self_assessment", {
        picks: { "1.1": { option: "1", evidence_ids: [], note: "" } },
      }),
    )
    const early = await hand(draft.id, "submit")
    expect(early).toMatchObject({ status: 400, body: { code: "dossier_incomplete" } })
    expect(early.body.message).toContain("1.2")
    expect(early.body.message).not.toContain("1.1,")
    expect(early.body.message).toContain("cam kết của chủ thể")

    const { evidence } = ok(
      await upload(
        draft.id,
        form(pdf, "Phiếu kiểm nghiệm.pdf", {
          number: "12/KN",
          issued_on: "2026-05-01",
          ends_on: "2027-05-01",
        }),
      ),
    )
    await fill(draft, [evidence.id])
    const filled = ok(await as("maker", seller(draft.id))).dossier
    expect(filled.score).toMatchObject({ complete: true, total: 100, star: 5 })
    expect(filled.forms.self_assessment?.version).toBe(2)

    const handed = ok(await hand(draft.id, "submit", { seen_position: 0 })).dossier
    expect(handed).toMatchObject({
      state: "submitted",
      deadline: { kind: "commune_assessment", unit: "working_days", left: 15, standing: "due" },
    })
    expect((await save(draft.id, "registration", registration)).body.code).toBe("dossier_form_closed")
    expect((await upload(draft.id, form(pdf, "a.pdf"))).body.code).toBe("evidence_closed")

    expect((await act(draft.id, "accept", "viewer")).status).toBe(403)
    expect((await act(draft.id, "accept", "team")).body.code).toBe("dossier_action_not_yours")
    expect((await act(draft.id, "return_to_maker", "officer")).body.code).toBe("dossier_incomplete")
    const returned = ok(
      await act(draft.id, "return_to_maker", "officer", { comment: "Thiếu ảnh nhãn" }),
    ).dossier
    expect(returned).toMatchObject({ state: "returned_by_commune", deadline: { kind: "completion" } })
    expect(returned.steps.at(-1)).toMatchObject({ comment: "Thiếu ảnh nhãn", actor_name: "Trần Minh Tâm" })
    ok(await hand(draft.id, "submit"))

    const accepted = ok(await act(draft.id, "accept", "officer")).dossier
    expect(accepted.number).toMatch(new RegExp(`^\\d+/PĐK-91-30307-${year}$`))
    expect(accepted.product_code).toMatch(new RegExp(`^91-30307-\\d+-${year}$`))
    expect((await act(draft.id, "report", "officer")).body.message).toContain("xã đánh giá")
    ok(await save(draft.id, "commune_report", report(accepted), { seen_version: 0 }, "officer"))
    expect((await save(draft.id, "commune_report", {}, { seen_version: 0 }, "officer")).body.code).toBe(
      "dossier_form_changed",
    )
    const check = await as<{ evidence: DossierPaper }>(
      "officer",
      admin(draft.id, `/evidence/${evidence.id}/check`),
      {
        body: { result: "valid", comment: "Bản chính" },
      },
    )
    expect(ok(check).evidence).toMatchObject({ result: "valid", checks: [{ result: "valid" }] })
    ok(await act(draft.id, "report", "officer"))
    expect(ok(await act(draft.id, "propose", "officer")).dossier).toMatchObject({
      state: "proposed",
      level: "province",
    })

    expect((await act(draft.id, "admit", "officer")).body.code).toBe("dossier_action_not_yours")
    ok(await act(draft.id, "return_for_completion", "office", { comment: "Bổ sung công bố" }))
    ok(await upload(draft.id, form(pdf, "Công bố.pdf", { type: "quality_declaration" })))
    expect(ok(await hand(draft.id, "complete")).dossier.state).toBe("proposed")
    const admitted = ok(await act(draft.id, "admit", "office")).dossier
    expect(
      admitted.numbers
        .filter(({ kind }) => kind === "registration")
        .map(({ level }) => level)
        .sort(),
    ).toEqual(["commune", "province"])
    expect((await act(draft.id, "report_assessment", "team", { comment: "Đạt" })).body.code).toBe(
      "dossier_incomplete",
    )
    ok(await act(draft.id, "review_desk", "team", { comment: "Hồ sơ đủ" }))
    ok(await act(draft.id, "survey_field", "team", { comment: "Đúng thực tế" }))
    const done = ok(await act(draft.id, "report_assessment", "team", { comment: "Đề nghị chấm" })).dossier
    expect(done.state).toBe("assessed")
    expect(done.steps).toHaveLength(12)
    for (const action of ["schedule", "score"]) {
      expect((await shop.admin<Refused>(admin(draft.id, "/actions"), { body: { action } })).body.code).toBe(
        "dossier_action_by_session",
      )
    }
  })

  it("shows each their own queue, and an officer his communes only", async () => {
    const own = await submitted()
    const elsewhere = await open(await newProduct(otherMaker), {}, "other_maker")
    const queue = async (who: Who, rest = "") =>
      ok(await as<DossierQueue>(who, `/admin/ocop/dossiers?limit=200${rest}`)).dossiers.map(({ id }) => id)
    expect(await queue("officer", "&queue=mine")).toContain(own.id)
    expect(await queue("office", "&state=submitted&q=cha+ca")).toContain(own.id)
    expect(await queue("team", "&queue=mine")).not.toContain(own.id)
    expect(await queue("office")).toContain(elsewhere.id)
    expect(await queue("officer")).not.toContain(elsewhere.id)
    for (const [who, path] of [
      ["officer", admin(elsewhere.id)],
      ["maker", seller(elsewhere.id)],
      ["other_maker", seller(own.id)],
    ] as const) {
      expect(await as(who, path), path).toMatchObject({ status: 404, body: { code: "dossier_not_found" } })
    }
    expect((await hand(own.id, "withdraw", {}, "other_maker")).status).toBe(404)
    expect((await act(elsewhere.id, "accept", "officer")).status).toBe(404)
    expect(
      (
        await as("maker", "/seller/ocop/dossiers", {
          body: { product_id: await newProduct(otherMaker), kind: "first" },
        })
      ).body.code,
    ).toBe("dossier_product_unknown")
  })
})

describe("papers", () => {
  it("are taken by their content, kept privately and handed to whoever may see the dossier", async () => {
    const { id } = await open(await newProduct())
    const macro = Buffer.concat([pdf, Buffer.from("/S /JavaScript")])
    const cases: [string, Buffer | string, string, string][] = [
      ["a page named as PDF", "<html><script>alert(1)</script></html>", "a.pdf", "private_file_type"],
      [
        "a drawing with a script",
        '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
        "a.png",
        "private_file_type",
      ],
      ["a program", Buffer.from("MZ\u0090\u0000 program"), "a.docx", "private_file_type"],
      ["a script in a PDF", macro, "a.pdf", "private_file_active"],
      ["nothing", "", "a.pdf", "private_file_missing"],
      ["too much", Buffer.concat([pdf, Buffer.alloc(15 * 1024 ** 2)]), "a.pdf", "private_file_too_large"],
    ]
    for (const [what, content, name, code] of cases) {
      expect((await upload(id, form(content, name))).body.code, what).toBe(code)
    }
    expect((await upload(id, form(pdf, "a.pdf", { type: "nothing" }))).body.code).toBe(
      "evidence_type_unknown",
    )
    const dates = { issued_on: "2026-05-02", ends_on: "2026-05-01" }
    expect((await upload(id, form(pdf, "a.pdf", dates))).body.code).toBe("evidence_dates_invalid")

    const { evidence } = ok(await upload(id, form(pdf, "Giấy phép.exe".normalize("NFD"))))
    expect(evidence).toMatchObject({
      filename: "Giấy phép.pdf".normalize("NFC"),
      media_type: "application/pdf",
    })
    const file = `/evidence/${evidence.id}/file`
    const got = await as<string>("maker", seller(id, file))
    expect(got.headers.get("content-disposition")).toMatch(
      /^attachment; .*filename\*=UTF-8''Gi%E1%BA%A5y%20ph/,
    )
    expect(got.headers.get("x-content-type-options")).toBe("nosniff")
    expect(got.body).toBe(pdf.toString())
    expect(
      (await as<string>("viewer", admin(id, `${file}?show=1`))).headers.get("content-disposition"),
    ).toMatch(/^inline/)
    expect((await as("other_maker", seller(id, file))).status).toBe(404)
    expect((await shop.request(seller(id, file))).status).toBe(401)
    const [{ file_key = "" } = {}] = await shop.sql<{ file_key: string }>(
      "select file_key from evidence where id = $1",
      [evidence.id],
    )
    for (const path of [`/static/${file_key}`, `/static/private/${file_key}`]) {
      expect((await shop.request(path)).status, path).toBe(404)
    }
    const other = await open(await newProduct(otherMaker), {}, "other_maker")
    expect((await as("other_maker", seller(other.id, file))).status).toBe(404)

    const removed = await as("maker", seller(id, `/evidence/${evidence.id}`), { method: "DELETE" })
    expect(removed.status).toBe(200)
    expect((await as("maker", seller(id, file))).status).toBe(200)
  })

  it("and logs can't be changed in the database itself", async () => {
    const { id } = await submitted()
    for (const statement of [
      "update dossier_step set comment = 'x'",
      "delete from dossier_step",
      "truncate dossier_step cascade",
      "update dossier_form set content = '{}'",
      "delete from evidence",
      "truncate dossier_decision",
      `update dossier set kind = 'upgrade' where id = '${id}'`,
    ]) {
      await expect(shop.sql(statement), statement).rejects.toThrow(/append-only|neither changed nor deleted/)
    }
  })
})

describe("many at once", () => {
  it("gives twenty dossiers accepted at once twenty numbers", async () => {
    const dossiers: DossierDetail[] = []
    for (let index = 0; index < 20; index += 1) dossiers.push(await submitted())
    const answers = await Promise.all(
      dossiers.map(({ id }, index) => act(id, "accept", "officer", {}, shop.urls[index % 2])),
    )
    const accepted = answers.map((answer) => ok(answer).dossier)
    expect(new Set(accepted.map(({ number }) => number)).size).toBe(20)
    expect(new Set(accepted.map(({ product_code }) => product_code)).size).toBe(20)
  }, 180_000)

  it("lets one of two act, and tells the other", async () => {
    const { id } = await submitted()
    const answers = await Promise.all(shop.urls.map((base) => act(id, "accept", "officer", {}, base)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(answers.find(({ status }) => status === 409)?.body.message).toContain("tải lại trang")
    expect(
      (await act(id, "return_to_maker", "officer", { comment: "Sai", seen_position: 1 })).body.code,
    ).toBe("dossier_changed")
    expect(ok(await as("office", admin(id))).dossier.steps).toHaveLength(2)
    const product_id = await newProduct()
    const opened = await Promise.all(
      shop.urls.map((base) =>
        as("maker", "/seller/ocop/dossiers", { body: { product_id, kind: "first" }, base }),
      ),
    )
    expect(opened.map(({ status }) => status).sort()).toEqual([201, 409])
  })
})

describe("a decision", () => {
  const paper = (change: object = {}) => ({
    number: `77${(counter += 1)}/QĐ-UBND`,
    decided_on: today(),
    level: "province",
    authority: "Chủ tịch UBND tỉnh An Giang",
    signer: "Nguyễn Văn A",
    ...change,
  })
  const decide = (body: object, who: Who = "office") =>
    as<{ decision: { id: string; lines: { certificate_id: string }[] } } & Refused>(
      who,
      "/admin/ocop/decisions",
      { body },
    )
  const entry = ({ id }: DossierDetail, star: number, change: object = {}) => ({
    dossier_id: id,
    verdict: "recognise",
    star,
    certificate_number: `${(counter += 1)}/GCN-TEST`,
    ...change,
  })

  it("recognises what the session gave, all its dossiers or none, and once", async () => {
    const [three, four] = [await scored(64.5, 3), await scored(78.25, 4)]
    expect((await decide(paper({ entries: [entry(three, 3)] }), "officer")).status).toBe(403)
    const half = await decide(paper({ entries: [entry(three, 3), entry(four, 3)] }))
    expect(half).toMatchObject({ status: 400, body: { code: "ruling_star_differs" } })
    const wrong = await decide(paper({ level: "central", entries: [entry(three, 3)] }))
    expect(wrong.body.code).toBe("ruling_wrong_authority")
    expect(
      (await decide(paper({ entries: [entry(three, 3, { certificate_number: null })] }))).body.code,
    ).toBe("ruling_certificate_number_missing")
    const [taken] = await shop.sql<{ number: string }>("select number from certificate limit 1")
    const doubled = await decide(
      paper({ entries: [entry(three, 3), entry(four, 4, { certificate_number: taken?.number })] }),
    )
    expect(doubled).toMatchObject({ status: 409, body: { code: "certificate_number_taken" } })
    for (const { id } of [three, four]) {
      expect(ok(await as("office", admin(id))).dossier).toMatchObject({
        state: "scored",
        certificate_id: null,
      })
    }

    const body = paper({ entries: [entry(three, 3), entry(four, 4)] })
    const { decision } = ok(await decide(body), [201])
    expect(decision.lines).toHaveLength(2)
    const recognised = ok(await as("maker", seller(three.id))).dossier
    expect(recognised).toMatchObject({ state: "recognised", deadline: null, actions: [] })
    const certificate = await as<{ certificate: { badge: object; log: object[] } }>(
      "office",
      `/admin/ocop/certificates/${recognised.certificate_id}`,
    )
    expect(certificate.body.certificate).toMatchObject({
      badge: { state: "valid", star: 3, total_score: 64.5, expires_on: addMonths(today(), 36) },
      log: [{ kind: "recognition", product_set: "08" }],
    })
    expect(ok(await decide(body), [200]).decision).toEqual(decision)
    const again = await decide({ ...body, entries: [{ ...entry(three, 3), verdict: "refuse", reason: "x" }] })
    expect(again.body.code).toBe("ruling_differs")
    expect(ok(await as("maker", seller(three.id))).dossier.steps).toEqual(recognised.steps)
  }, 120_000)

  it("refuses below three stars, and sends five stars up and enters the centre's answer", async () => {
    const [low, high] = [await scored(44, null), await scored(93.5, 5)]
    expect((await decide(paper({ entries: [entry(low, 3)] }))).body.code).toBe("ruling_star_unearned")
    expect((await decide(paper({ entries: [{ dossier_id: low.id, verdict: "refuse" }] }))).body.code).toBe(
      "dossier_incomplete",
    )
    const refusal = { dossier_id: low.id, verdict: "refuse", reason: "Dưới 50 điểm" }
    ok(await decide(paper({ entries: [refusal, { dossier_id: high.id, verdict: "send_up" }] })), [201])
    expect(ok(await as("maker", seller(low.id))).dossier).toMatchObject({ state: "not_recognised" })
    expect(ok(await as("maker", seller(high.id))).dossier).toMatchObject({
      state: "sent_up",
      level: "central",
      deadline: { kind: "outside_result" },
    })
    const minister = { level: "central", authority: "Bộ trưởng Bộ Nông nghiệp và Môi trường" }
    expect((await decide(paper({ ...minister, entries: [entry(high, 5)] }))).body.code).toBe(
      "ruling_score_missing",
    )
    ok(await decide(paper({ ...minister, entries: [entry(high, 5, { total_score: 91.2 })] })), [201])
    expect(ok(await as("maker", seller(high.id))).dossier.state).toBe("recognised")
  }, 120_000)
})

describe("a re-evaluation", () => {
  /** A product whose certificate ends in so many days. */
  async function certified(endsIn: number): Promise<{ product_id: string; certificate_id: string }> {
    const product_id = await newProduct()
    const issued = addMonths(addDays(today(), endsIn), -36)
    const { body } = await shop.admin<{ certificate: { id: string } }>("/admin/ocop/certificates", {
      body: {
        number: `CU-${(counter += 1)}`,
        product_id,
        decisions: [
          {
            kind: "recognition",
            decided_on: issued,
            issued_on: issued,
            decision_number: "1/QĐ-UBND",
            authority: "UBND",
            authority_level: issued < "2025-07-01" ? "district" : "province",
            rule_set_id: "qd-148-2023",
            star: 3,
          },
        ],
      },
    })
    return { product_id, certificate_id: body.certificate.id }
  }
  const badge = async (id: string) =>
    (await shop.admin<{ certificate: { badge: { state: string } } }>(`/admin/ocop/certificates/${id}`)).body
      .certificate.badge.state

  it("in its window is noted in the certificate's log when the commune accepts it", async () => {
    const { product_id, certificate_id } = await certified(150)
    expect(
      (await as("maker", "/seller/ocop/dossiers", { body: { product_id, kind: "first" } })).body.code,
    ).toBe("dossier_kind_has_certificate")
    const dossier = await submitted({ kind: "re_evaluation" }, product_id)
    expect(dossier.certificate_id).toBe(certificate_id)
    ok(await act(dossier.id, "accept", "officer"))
    expect(await badge(certificate_id)).toBe("renewing")
  })

  it("is refused too early, and needs a reason too late", async () => {
    const early = await open((await certified(250)).product_id, { kind: "re_evaluation" })
    await fill(early)
    expect((await hand(early.id, "submit")).body.code).toBe("dossier_too_early")
    const { product_id, certificate_id } = await certified(60)
    const late = await open(product_id, { kind: "re_evaluation" })
    expect(late.deadline).toMatchObject({ kind: "hand_in", standing: "late", left: -60 })
    await fill(late)
    expect((await hand(late.id, "submit")).body.code).toBe("dossier_late_needs_reason")
    ok(await hand(late.id, "submit", { late_reason: "Cơ sở dời xưởng" }))
    ok(await act(late.id, "accept", "officer"))
    expect(await badge(certificate_id)).toBe("valid")
    expect(
      (
        await as("maker", "/seller/ocop/dossiers", {
          body: { product_id: await newProduct(), kind: "upgrade" },
        })
      ).body.code,
    ).toBe("dossier_kind_needs_certificate")
  })
})

describe("time and the year", () => {
  it("counts the commune's fifteen working days over Tết, with a day that staff added", async () => {
    const at = async (day: string, id: string) => {
      shop.setClock(`${day}T09:00:00+07:00`)
      return ok(await as("officer", admin(id))).dossier.deadline
    }
    try {
      shop.setClock("2027-01-25T09:00:00+07:00")
      const { id } = await submitted()
      expect(await at("2027-01-25", id)).toMatchObject({ on: "2027-02-22", left: 15, standing: "due" })
      expect(await at("2027-02-17", id)).toMatchObject({ left: 3, standing: "soon" })
      expect(await at("2027-02-25", id)).toMatchObject({ left: -3, standing: "late" })
      const storm = { day: "2027-02-18", off: true, name_vi: "Bão", name_en: "Storm", source: "Công điện 1" }
      expect((await as("officer", "/admin/ocop/holidays", { body: storm })).status).toBe(403)
      ok(await as("office", "/admin/ocop/holidays", { body: storm }), [201])
      expect(await at("2027-02-17", id)).toMatchObject({ on: "2027-02-23", left: 3 })
    } finally {
      shop.setClock(null)
    }
  })

  it("shows what waits, what ends, and how far the year has come", async () => {
    const targets = [{ kind: "first", target: 8 }]
    ok(await as("office", "/admin/ocop/targets", { body: { year: Number(year), targets } }))
    const overview = ok(await as<ProgrammeOverview>("office", "/admin/ocop/overview"))
    const first = overview.targets.find(({ kind }) => kind === "first")
    expect(first?.target).toBe(8)
    expect(first?.reached).toBeGreaterThanOrEqual(3)
    expect(overview.queues.find(({ state }) => state === "submitted")?.count).toBeGreaterThan(0)
    expect(overview.certificates.valid).toBeGreaterThan(0)
    expect(overview.expiring.map(({ days_left }) => days_left)).toEqual(
      overview.expiring.map(({ days_left }) => days_left).sort((a, b) => a - b),
    )
    const officer = ok(await as<ProgrammeOverview>("officer", "/admin/ocop/overview"))
    expect(officer.deadlines.every(({ commune }) => commune.code === "30307")).toBe(true)
    expect((await as("maker", "/admin/ocop/overview")).status).toBe(401)
  })
})
