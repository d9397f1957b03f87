import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"

import type { CommuneKey, HeldRole } from "../../access/staff"
import { today, type Day } from "../../clock"
import { StaffChange } from "./models/staff-change"
import { admitChange, heldRoles, rolesOn, type StaffChangeInput, type StaffEntry } from "./staff-log"

export type ChangeStaffRequest = {
  changes: StaffChangeInput[]
  /** Id of the user who changes it; null for the system. */
  made_by: string | null
  reason?: string | null
}

/** An entry of the log with who wrote it and when. */
export type StaffRecord = StaffEntry & {
  id: string
  position: number
  made_by: string | null
  reason: string | null
  made_at: Date
}

type Transaction = Context<EntityManager>

/** Who holds which role. There is no way to change an entry of the log: `change` is the only writer. */
export default class StaffModuleService extends MedusaService({ StaffChange }) {
  /**
   * Gives and takes roles, all or none. Two at once wait for each other, so that no two people can take the last
   * administrator's role away together.
   *
   * @throws ShopError those of `admitChange`
   */
  @InjectTransactionManager()
  async change(
    { changes, made_by, reason = null }: ChangeStaffRequest,
    @MedusaContext() context: Transaction = {},
  ): Promise<StaffRecord[]> {
    await lock(context)
    const log = await this.readLog(undefined, context)
    const written: StaffRecord[] = []
    for (const input of changes) {
      const entry = admitChange(log, input, today())
      const record = await this.write({ ...entry, position: log.length + 1, made_by, reason }, context)
      log.push(record)
      written.push(record)
    }
    return written
  }

  /** Takes all roles of a person, as before an account is deleted. @throws ShopError `last_administrator` */
  @InjectTransactionManager()
  async takeAll(
    user_id: string,
    made_by: string | null,
    @MedusaContext() context: Transaction = {},
  ): Promise<void> {
    await lock(context)
    const held = heldRoles(await this.readLog(user_id, context))
    const changes = held.map(({ role }) => ({ kind: "taken" as const, user_id, role }))
    if (changes.length > 0) {
      await this.change({ changes, made_by, reason: "Tài khoản bị xóa" }, context)
    }
  }

  /**
   * The roles of a person on a day. In an installation where nobody ever had a role, the first user who asks becomes
   * administrator: an account can only be made by an administrator or by whoever owns the server.
   */
  async rolesOf(user_id: string, day: Day = today()): Promise<HeldRole[]> {
    const roles = rolesOn(await this.readLog(user_id), user_id, day)
    if (roles.length > 0 || (await this.listStaffChanges({}, { take: 1, select: ["id"] })).length > 0) {
      return roles
    }
    await this.makeFirstAdministrator(user_id)
    return rolesOn(await this.readLog(user_id), user_id, day)
  }

  /** The log, oldest entry first; of one person when named. */
  async readLog(user_id?: string, context?: Transaction): Promise<StaffRecord[]> {
    const rows = await this.listStaffChanges(
      user_id === undefined ? {} : { user_id },
      { order: { position: "ASC" } },
      context,
    )
    return rows.map((row) => ({
      ...row,
      communes: row.communes as unknown as CommuneKey[],
      made_at: new Date(row.created_at),
    }))
  }

  @InjectTransactionManager()
  protected async makeFirstAdministrator(
    user_id: string,
    @MedusaContext() context: Transaction = {},
  ): Promise<void> {
    await lock(context)
    if ((await this.readLog(undefined, context)).length === 0) {
      const changes = [{ kind: "given" as const, user_id, role: "administrator" }]
      await this.change({ changes, made_by: null, reason: "Tài khoản đầu tiên" }, context)
    }
  }

  private async write(
    entry: StaffEntry & Pick<StaffRecord, "position" | "made_by" | "reason">,
    context: Transaction,
  ): Promise<StaffRecord> {
    const row = await this.createStaffChanges(
      { ...entry, communes: [...entry.communes] as unknown as Record<string, unknown> },
      context,
    )
    return { ...entry, id: row.id, made_at: new Date(row.created_at) }
  }
}

/** Only one transaction at a time changes the log, in all processes. */
async function lock({ transactionManager }: Transaction): Promise<void> {
  if (!transactionManager) {
    throw new Error("The log of roles is written inside a transaction")
  }
  await transactionManager.execute("select pg_advisory_xact_lock(hashtext('staff_change'))")
}
