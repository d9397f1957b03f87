import { expect } from "vitest"
import { formatDay, today } from "@cho-ocop/marketplace/clock"
import type { DossierDetail } from "@cho-ocop/ocop/dossier-detail"
import type { CouncilDetail } from "@cho-ocop/ocop/council-list"
import type { OwnCardDetail } from "@cho-ocop/ocop/own-card"
import type { SessionDetail } from "@cho-ocop/ocop/session-detail"
import { criteriaOf } from "@cho-ocop/ocop/scoring/sheet-tree"
import type { Answer, Marketplace, RequestOptions } from "../../../scripts/testing/marketplace"
import { createStaff } from "../../../scripts/testing/staff-account"
import { demoPassword, demoSeller } from "../../../scripts/testing/test-secrets"

const people = {
  officer: "canbo-xa",
  office: "ocop",
  team: "totuvan",
  chair: "hoidong1",
  second: "hoidong2",
  third: "hoidong3",
  inspector: "haukiem",
} as const

export type Who = keyof typeof people | "maker"
export type Level = "district" | "province"

type Reply = { dossier: DossierDetail; code?: string }
type Seat = { user_id: string; name: string; role: string; organisation: string }

const ok = <T>({ status, body }: Answer<T>): T => {
  expect([200, 201], JSON.stringify(body).slice(0, 800)).toContain(status)
  return body
}

/** The people of the programme, each with a session of their own, and the road that a dossier takes through them. */
export class ProgrammeRoad {
  readonly maker: { id: string }
  private readonly councils = new Map<Level, CouncilDetail>()
  private numbers = 0

  private constructor(
    private readonly shop: Marketplace,
    private readonly tokens: Record<Who, string>,
    private readonly seats: Seat[],
    maker_id: string,
  ) {
    this.maker = { id: maker_id }
  }

  static async of(shop: Marketplace): Promise<ProgrammeRoad> {
    const tokens = {} as Record<Who, string>
    for (const [who, name] of Object.entries(people)) {
      tokens[who as Who] = await shop.token("user", {
        email: `${name}@cho-ocop.example`,
        password: demoPassword,
      })
    }
    tokens.maker = await shop.token("seller", demoSeller)
    const absentee = await createStaff(shop, {
      email: "vang-mat@cho-ocop.example",
      name: "Phạm Văn Vắng",
      roles: ["council_member"],
    })
    const users = await shop.sql<{ id: string; email: string; name: string }>(
      `select id, email, concat_ws(' ', last_name, first_name) as name from "user"`,
    )
    const seat = (email: string, role: string): Seat => {
      const user = users.find((one) => one.email === email)
      return { user_id: user?.id ?? "", name: user?.name ?? "", role, organisation: "Sở chuyên ngành" }
    }
    const seats = [
      seat("hoidong1@cho-ocop.example", "chair"),
      seat("hoidong2@cho-ocop.example", "member"),
      seat("hoidong3@cho-ocop.example", "member"),
      seat(absentee.email, "member"),
    ]
    const [maker] = await shop.sql<{ id: string }>("select id from seller where handle = 'do-hop-o-moi'")
    return new ProgrammeRoad(shop, tokens, seats, maker?.id ?? "")
  }

  /** Lets the demo's staff hold their roles since a day that the clock is about to be set back to. */
  async holdRolesSince(valid_from: string): Promise<void> {
    const held = await this.shop.sql<{ user_id: string; role: string; communes: { code: string }[] }>(
      "select user_id, role, communes from staff_change where kind = 'given'",
    )
    for (const { user_id, role, communes } of held) {
      const commune_codes = communes.map(({ code }) => code)
      ok(
        await this.shop.admin(`/admin/staff/${user_id}/changes`, {
          body: { kind: "given", role, valid_from, ...(communes.length > 0 ? { commune_codes } : {}) },
        }),
      )
    }
  }

  as<T>(who: Who, path: string, options: RequestOptions = {}): Promise<Answer<T>> {
    return this.shop.request<T>(path, {
      ...options,
      headers: { authorization: `Bearer ${this.tokens[who]}`, ...options.headers },
    })
  }

  /** A food of the maker's that shoppers can see, without a certificate. */
  async newProduct(title: string, handle: string): Promise<string> {
    const [channel] = await this.shop.sql<{ id: string }>("select id from sales_channel limit 1")
    const { product } = ok(
      await this.shop.admin<{ product: { id: string } }>("/admin/products", {
        body: {
          title,
          handle,
          status: "published",
          sales_channels: [{ id: channel?.id }],
          options: [{ title: "Loại", values: ["Hũ 300 g"] }],
          variants: [
            {
              title: "Hũ 300 g",
              options: { Loại: "Hũ 300 g" },
              manage_inventory: false,
              prices: [{ currency_code: "vnd", amount: 90_000 }],
            },
          ],
        },
      }),
    )
    ok(
      await this.shop.admin(`/admin/listings/${product.id}`, {
        body: {
          maker_id: this.maker.id,
          seller_id: this.maker.id,
          branch: "food",
          product_set: "08",
          rule_set_id: "qd-26-2026",
        },
      }),
    )
    return product.id
  }

  /** Registers an idea and lets the commune choose it as a potential product. */
  async idea(product_id: string, name: string): Promise<string> {
    const { idea } = ok(
      await this.as<{ idea: { id: string } }>("maker", "/seller/ocop/ideas", {
        body: { name, description: "Nguyên liệu của địa phương", product_id },
      }),
    )
    ok(await this.as("officer", `/admin/ocop/ideas/${idea.id}/actions`, { body: { action: "choose" } }))
    return idea.id
  }

  /** Opens a dossier and fills in both forms of the maker, each criterion with the highest option. */
  async open(body: { product_id: string; kind: string } & Record<string, unknown>): Promise<DossierDetail> {
    const { dossier } = ok(await this.as<Reply>("maker", "/seller/ocop/dossiers", { body }))
    const form = `/seller/ocop/dossiers/${dossier.id}/forms`
    const registration = {
      product_name: dossier.product.title,
      maker_name: "Đồ hộp Ô Môi",
      representative: "Phan Quốc Dũng",
      phone: "0990001134",
      address: "12 Trần Hưng Đạo",
      business_registration: "1699001008",
      description: "Sản phẩm làm từ cá nuôi tại phường",
      expected_star: "4",
      changes: "Bao bì mới",
      commitment: true,
    }
    const picks = Object.fromEntries(
      Object.entries(picksAt(dossier.sheet, 1)).map(([code, option]) => [
        code,
        { option, evidence_ids: [], note: "" },
      ]),
    )
    const report = { general: "Cơ sở", results: "Tốt", plan: "Mở rộng", picks, years: [] }
    ok(await this.as("maker", `${form}/registration`, { body: { content: registration } }))
    ok(await this.as("maker", `${form}/self_assessment`, { body: { content: report } }))
    return dossier
  }

  hand(id: string, action: string, more: object = {}): Promise<Answer<Reply>> {
    return this.as<Reply>("maker", `/seller/ocop/dossiers/${id}/actions`, { body: { action, ...more } })
  }

  act(who: Who, id: string, action: string, comment?: string): Promise<Answer<Reply>> {
    return this.as<Reply>(who, `/admin/ocop/dossiers/${id}/actions`, { body: { action, comment } })
  }

  async dossier(id: string): Promise<DossierDetail> {
    return ok(await this.as<Reply>("maker", `/seller/ocop/dossiers/${id}`)).dossier
  }

  /** From the maker's hand over the commune's report on the four contents to the proposal. */
  async throughCommune(id: string, more: object = {}): Promise<DossierDetail> {
    ok(await this.hand(id, "submit", more))
    const { dossier } = ok(await this.act("officer", id, "accept"))
    const contents = Object.fromEntries(
      dossier.report_contents.map(({ key }) => [key, { maker: "Theo chủ thể", commune: "Đúng thực tế" }]),
    )
    const content = { contents, conclusion: "Đề nghị đánh giá, phân hạng", samples: 5 }
    ok(await this.as("officer", `/admin/ocop/dossiers/${id}/forms/commune_report`, { body: { content } }))
    ok(await this.act("officer", id, "report"))
    return ok(await this.act("officer", id, "propose")).dossier
  }

  /** From the intake over the assistance team to its report. */
  async throughTeam(id: string): Promise<void> {
    ok(await this.act("office", id, "admit"))
    ok(await this.act("team", id, "review_desk", "Hồ sơ đủ"))
    ok(await this.act("team", id, "survey_field", "Đúng thực tế"))
    ok(await this.act("team", id, "report_assessment", "Đề nghị đưa ra hội đồng"))
  }

  /**
   * A session of the level's council with three members present and one absent; each scores the whole sheet.
   *
   * @param heights where between the lowest (0) and the highest option (1) each of the three picks
   */
  async throughCouncil(
    id: string,
    { level, rule_set_id, heights }: { level: Level; rule_set_id: string; heights: [number, number, number] },
  ): Promise<SessionDetail> {
    const path = "/admin/ocop/sessions"
    const council = await this.councilOf(level)
    const planned = await this.as<{ session: SessionDetail }>("office", path, {
      body: {
        council_id: council.id,
        title: `Phiên đánh giá ngày ${formatDay(today())}`,
        place: "Hội trường",
        held_on: this.day(),
        rule_set_id,
        round_no: 1,
      },
    })
    const session = `${path}/${ok(planned).session.id}`
    ok(await this.as("office", `${session}/agenda`, { body: { dossier_id: id } }))
    const notes = council.members.map(({ id: member_id }, index) =>
      index < 3 ? { member_id, present: true } : { member_id, present: false, reason: "Đi công tác" },
    )
    ok(await this.as("office", `${session}/attendance`, { body: { notes } }))
    const opened = ok(
      await this.as<{ session: SessionDetail }>("chair", `${session}/open`, { method: "POST" }),
    )
    const card = `${session}/items/${opened.session.items[0]?.id}/scorecard`
    for (const [index, who] of (["chair", "second", "third"] as const).entries()) {
      const { scorecard } = ok(await this.as<{ scorecard: OwnCardDetail }>(who, card))
      for (const [key, value] of Object.entries(picksAt(scorecard.sheet, heights[index] ?? 0))) {
        ok(await this.as(who, `${card}/entries`, { body: { kind: "pick", key, value, version: 0 } }))
      }
      ok(await this.as(who, `${card}/submit`, { method: "POST" }))
    }
    return ok(await this.as<{ session: SessionDetail }>("chair", `${session}/close`, { body: {} })).session
  }

  /** The day on the shop's clock. */
  day(): string {
    return today(this.clock)
  }

  clock = new Date()

  /** Moves the clock of the shop, and of this test with it. */
  setDay(day: string | null): void {
    this.clock = day === null ? new Date() : new Date(`${day}T09:00:00+07:00`)
    this.shop.setClock(day === null ? null : this.clock.toISOString())
  }

  /** A decision of a level on one dossier. */
  decide(level: string, entry: { dossier_id: string; verdict: string } & Record<string, unknown>) {
    this.numbers += 1
    return this.as<{ decision: { id: string }; code?: string }>("office", "/admin/ocop/decisions", {
      body: {
        number: `9${this.numbers}/QĐ-UBND`,
        decided_on: this.day(),
        level,
        authority: level === "district" ? "UBND thành phố Long Xuyên" : "Chủ tịch UBND tỉnh An Giang",
        signer: "Nguyễn Văn A",
        entries: [entry],
      },
    })
  }

  /** Recognises a dossier with a new certificate number, and answers the certificate's id. */
  async recognise(
    level: string,
    dossier_id: string,
    star: number,
    certificate_number?: string,
  ): Promise<string> {
    ok(
      await this.decide(level, {
        dossier_id,
        verdict: "recognise",
        star,
        ...(certificate_number ? { certificate_number } : {}),
      }),
    )
    return (await this.dossier(dossier_id)).certificate_id ?? ""
  }

  private async councilOf(level: Level): Promise<CouncilDetail> {
    const known = this.councils.get(level)
    if (known) {
      return known
    }
    const answer = await this.as<{ council: CouncilDetail }>("office", "/admin/ocop/councils", {
      body: {
        kind: "council",
        level,
        name: level === "district" ? "Hội đồng thành phố Long Xuyên" : "Hội đồng tỉnh An Giang",
        decision_number: "512/QĐ-UBND",
        decided_on: "2024-01-05",
        decided_by: "Ủy ban nhân dân",
        valid_from: "2024-01-05",
        members: this.seats,
      },
    })
    const { council } = ok(answer)
    this.councils.set(level, council)
    return council
  }
}

/** The option at the same height of every criterion: 0 is the lowest, 1 the highest. */
export function picksAt(sheet: DossierDetail["sheet"], height: number): Record<string, string> {
  return Object.fromEntries(
    criteriaOf(sheet).map(({ criterion }) => {
      const options = [...criterion.options].sort((a, b) => a.points - b.points)
      return [criterion.code, options[Math.round(height * (options.length - 1))]?.code ?? ""]
    }),
  )
}
