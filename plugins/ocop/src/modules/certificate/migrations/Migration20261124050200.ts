import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The calendar's own log: each milestone of a certificate once, never changed nor deleted. */
export class Migration20261124050200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "certificate_milestone" ("id" text not null, "certificate_id" text not null, "kind" text check ("kind" in ('renewal_opens', 'reminder', 'renewal_late', 'extension_begins', 'expired', 'extension_ended')) not null, "due_on" text not null, "days_left" integer not null, "noted_on" text not null, "told" boolean not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_milestone_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_milestone_deleted_at" ON "certificate_milestone" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_milestone_certificate_id_kind_due_on_unique" ON "certificate_milestone" ("certificate_id", "kind", "due_on") WHERE deleted_at IS NULL;`,
    )
    this.addSql(`
      create or replace function certificate_milestone_is_append_only() returns trigger language plpgsql as $$
      begin
        raise exception 'certificate_milestone is append-only';
      end $$;
    `)
    this.addSql(`drop trigger if exists certificate_milestone_append_only on "certificate_milestone";`)
    this.addSql(`
      create trigger certificate_milestone_append_only before update or delete on "certificate_milestone"
      for each row execute function certificate_milestone_is_append_only();
    `)
    this.addSql(`drop trigger if exists certificate_milestone_no_truncate on "certificate_milestone";`)
    this.addSql(`
      create trigger certificate_milestone_no_truncate before truncate on "certificate_milestone"
      for each statement execute function certificate_milestone_is_append_only();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "certificate_milestone" cascade;`)
    this.addSql(`drop function if exists certificate_milestone_is_append_only();`)
  }
}
