import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { today as todayInVietnam, type Day } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import type { RuleBook } from "../../rules/rule-book"
import { admitDecision } from "./admit-decision"
import { deriveBadge } from "./badge"
import type { Recorder } from "./certificate-transitions"
import { emptyFacts, type Decision, type DecisionInput, type NewDecision } from "./decision"
import { toDecision } from "./decision-row"
import { effectiveLog } from "./effective-log"
import Certificate from "./models/certificate"
import CertificateDecision from "./models/certificate-decision"
import CertificateMilestone from "./models/certificate-milestone"
import CertificatePublication from "./models/certificate-publication"
import type { Milestone } from "./milestones"
import { publishedState } from "./published-state"

export type AppendRequest = {
  certificate_id: string
  decisions: DecisionInput[]
  /** Day in Vietnam; today when left out. */
  today?: Day
  by: Recorder
  /** Id of the staff member, null for an import. */
  recorded_by: string | null
  /** Leave a log that holds something as it is: a repeated request writes nothing. */
  only_if_empty?: boolean
  /** The rules it is checked against; see `readRuleBook`. */
  book: RuleBook
}

type Transaction = Context<EntityManager>

/**
 * Certificates and their logs. There is no way to change an entry: `appendDecisions` is the only writer, and what
 * it wrote can only be annulled by a further entry.
 */
class CertificateModuleService extends MedusaService({
  Certificate,
  CertificateDecision,
  CertificatePublication,
  CertificateMilestone,
}) {
  /**
   * Finds the certificate with a number, or opens it with an empty log. Two at once open one.
   *
   * @param number cleaned, not empty
   */
  @InjectTransactionManager()
  async openCertificate(
    number: string,
    @MedusaContext() context: Transaction = {},
  ): Promise<{ id: string; opened: boolean }> {
    const [opened] = await manager(context).execute<{ id: string }[]>(
      `insert into certificate (id, number) values (?, ?)
       on conflict (number) where deleted_at is null do nothing returning id`,
      [generateEntityId(undefined, "cert"), number],
    )
    if (opened) {
      return { id: opened.id, opened: true }
    }
    const [known] = await this.listCertificates({ number }, { select: ["id"] }, context)
    if (!known) {
      throw new ShopError("not_found", "certificate_not_found")
    }
    return { id: known.id, opened: false }
  }

  /** Takes away a certificate that was opened in vain; one with a log stays. */
  @InjectTransactionManager()
  async closeEmptyCertificate(id: string, @MedusaContext() context: Transaction = {}): Promise<void> {
    await manager(context).execute(
      `delete from certificate where id = ?
       and not exists (select 1 from certificate_decision where certificate_id = certificate.id)`,
      [id],
    )
  }

  /**
   * Admits decisions to a certificate's log and writes them, all or none. The certificate's row is locked
   * meanwhile, so that two people can't both build on the same log.
   *
   * @returns the entries written
   * @throws ShopError certificate_not_found, certificate_number_taken, certificate_log_empty, and those of
   * `admitDecision`
   */
  @InjectTransactionManager()
  async appendDecisions(
    {
      certificate_id,
      decisions,
      today = todayInVietnam(),
      by,
      recorded_by,
      only_if_empty,
      book,
    }: AppendRequest,
    @MedusaContext() context: Transaction = {},
  ): Promise<Decision[]> {
    const number = await this.lock(certificate_id, context)
    const log = await this.readLog(certificate_id, context)
    if (only_if_empty && effectiveLog(log).length > 0) {
      return []
    }
    if (decisions.length === 0) {
      throw new ShopError("invalid_data", "certificate_log_empty")
    }
    const written: Decision[] = []
    for (const input of decisions) {
      const admitted = admitDecision(log, input, { number, today, by, book })
      await this.checkNumber(certificate_id, admitted, context)
      const entry = await this.write(certificate_id, log.length + 1, admitted, recorded_by, context)
      log.push(entry)
      written.push(entry)
    }
    await this.markPublished(certificate_id, publishedState(deriveBadge(log, today, book)), today, context)
    return written
  }

  /**
   * Writes into several logs, all or none; see `appendDecisions`.
   *
   * @returns the logs that something was written into, with the ids of the new entries
   */
  @InjectTransactionManager()
  async appendToAll(
    requests: readonly AppendRequest[],
    @MedusaContext() context: Transaction = {},
  ): Promise<{ certificate_id: string; ids: string[] }[]> {
    const written: { certificate_id: string; ids: string[] }[] = []
    for (const request of requests) {
      const entries = await this.appendDecisions(request, context)
      if (entries.length > 0) {
        written.push({ certificate_id: request.certificate_id, ids: entries.map(({ id }) => id) })
      }
    }
    return written
  }

  /**
   * Takes entries back that belong to an action which failed as a whole. They stay in the log, annulled.
   */
  @InjectTransactionManager()
  async annulDecisions(
    certificate_id: string,
    ids: string[],
    book: RuleBook,
    @MedusaContext() context: Transaction = {},
  ): Promise<void> {
    const today = todayInVietnam()
    await this.lock(certificate_id, context)
    const log = await this.readLog(certificate_id, context)
    const entries = log.filter((entry) => ids.includes(entry.id))
    for (const { id, decided_on } of entries) {
      const annulment: NewDecision = {
        ...emptyFacts,
        kind: "annulment",
        decided_on,
        corrects_id: id,
        reason: "Việc ghi nhận không hoàn tất, hệ thống tự hủy mục này.",
      }
      log.push(await this.write(certificate_id, log.length + 1, annulment, null, context))
    }
    await this.markPublished(certificate_id, publishedState(deriveBadge(log, today, book)), today, context)
  }

  /**
   * Notes what was last told of a certificate.
   *
   * @returns false when that had been noted already, by this process or by another
   */
  @InjectTransactionManager()
  async markPublished(
    certificate_id: string,
    published: string,
    published_on: Day,
    @MedusaContext() context: Transaction = {},
  ): Promise<boolean> {
    const rows = await manager(context).execute(
      `insert into certificate_publication (id, certificate_id, published, published_on)
       values (?, ?, ?, ?)
       on conflict (certificate_id) where deleted_at is null
       do update set published = excluded.published, published_on = excluded.published_on, updated_at = now()
       where certificate_publication.published <> excluded.published
       returning id`,
      [`certpub_${certificate_id}`, certificate_id, published, published_on],
    )
    return rows.length > 0
  }

  /** Notes milestones of a certificate; those that are noted already stay as they are. */
  @InjectTransactionManager()
  async noteMilestones(
    certificate_id: string,
    milestones: readonly (Milestone & { told: boolean })[],
    noted_on: Day,
    @MedusaContext() context: Transaction = {},
  ): Promise<void> {
    for (const { kind, due_on, days_left, told } of milestones) {
      await manager(context).execute(
        `insert into certificate_milestone (id, certificate_id, kind, due_on, days_left, noted_on, told)
         values (?, ?, ?, ?, ?, ?, ?)
         on conflict (certificate_id, kind, due_on) where deleted_at is null do nothing`,
        [generateEntityId(undefined, "certms"), certificate_id, kind, due_on, days_left, noted_on, told],
      )
    }
  }

  /** The whole log of a certificate as written, oldest entry first. */
  async readLog(certificate_id: string, context?: Transaction): Promise<Decision[]> {
    const rows = await this.listCertificateDecisions(
      { certificate_id },
      { order: { position: "ASC" } },
      context,
    )
    return rows.map(toDecision)
  }

  private async lock(certificate_id: string, context: Transaction): Promise<string> {
    const [row] = await manager(context).execute<{ number: string }[]>(
      `select number from certificate where id = ? and deleted_at is null for update`,
      [certificate_id],
    )
    if (!row) {
      throw new ShopError("not_found", "certificate_not_found")
    }
    return row.number
  }

  private async checkNumber(
    id: string,
    { certificate_number }: NewDecision,
    context: Transaction,
  ): Promise<void> {
    if (certificate_number === null) {
      return
    }
    const others = await manager(context).execute(
      `select 1 from certificate where number = ? and id <> ? and deleted_at is null
       union all select 1 from certificate_decision where certificate_number = ? and certificate_id <> ? limit 1`,
      [certificate_number, id, certificate_number, id],
    )
    if (others.length > 0) {
      throw new ShopError("conflict", "certificate_number_taken", { number: certificate_number })
    }
  }

  private async write(
    certificate_id: string,
    position: number,
    decision: NewDecision,
    recorded_by: string | null,
    context: Transaction,
  ): Promise<Decision> {
    const row = await this.createCertificateDecisions(
      { ...decision, certificate_id, position, recorded_by },
      context,
    )
    return toDecision(row)
  }
}

function manager({ transactionManager }: Transaction): EntityManager {
  if (!transactionManager) {
    throw new Error("A certificate's log is written inside a transaction")
  }
  return transactionManager
}

export default CertificateModuleService
