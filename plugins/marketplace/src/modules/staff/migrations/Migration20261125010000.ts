import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The log of roles, append-only for everybody, also for whoever has the database open. */
export class Migration20261125010000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "staff_change" drop constraint if exists "staff_change_position_unique";`,
    )
    this.addSql(
      `create table if not exists "staff_change" ("id" text not null, "position" integer not null, "kind" text check ("kind" in ('given', 'taken')) not null, "user_id" text not null, "role" text check ("role" in ('administrator', 'ocop_office', 'commune_officer', 'assistance_team', 'council_member', 'inspector', 'trade_promotion_officer', 'viewer')) not null, "communes" jsonb not null, "valid_from" text not null, "valid_to" text null, "reason" text null, "made_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "staff_change_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_staff_change_deleted_at" ON "staff_change" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_staff_change_position_unique" ON "staff_change" ("position") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_staff_change_user_id" ON "staff_change" ("user_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(`
      create or replace function staff_change_is_append_only() returns trigger language plpgsql as $$
      begin
        raise exception 'staff_change is append-only: give or take the role instead';
      end $$;
    `)
    this.addSql(`drop trigger if exists staff_change_append_only on "staff_change";`)
    this.addSql(`
      create trigger staff_change_append_only before update or delete on "staff_change"
      for each row execute function staff_change_is_append_only();
    `)
    this.addSql(`drop trigger if exists staff_change_no_truncate on "staff_change";`)
    this.addSql(`
      create trigger staff_change_no_truncate before truncate on "staff_change"
      for each statement execute function staff_change_is_append_only();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "staff_change" cascade;`)
    this.addSql(`drop function if exists staff_change_is_append_only();`)
  }
}
