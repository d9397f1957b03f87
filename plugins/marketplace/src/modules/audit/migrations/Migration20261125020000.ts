import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The audit log, append-only for everybody, also for whoever has the database open. */
export class Migration20261125020000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "audit_entry" drop constraint if exists "audit_entry_sequence_unique";`,
    )
    this.addSql(
      `create table if not exists "audit_entry" ("id" text not null, "sequence" integer not null, "at" timestamptz not null, "phase" text check ("phase" in ('requested', 'answered')) not null, "request_id" text not null, "actor_type" text check ("actor_type" in ('user', 'api-key', 'seller', 'guest')) not null, "actor_id" text null, "actor_name" text not null, "on_behalf_of" text null, "action" text not null, "entity_type" text null, "entity_id" text null, "summary" text null, "status" integer null, "previous_hash" text not null, "hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "audit_entry_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_deleted_at" ON "audit_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_audit_entry_sequence_unique" ON "audit_entry" ("sequence") WHERE deleted_at IS NULL;`,
    )
    for (const column of ["request_id", "actor_id", "entity_id", "at"]) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_${column}" ON "audit_entry" ("${column}") WHERE deleted_at IS NULL;`,
      )
    }
    this.addSql(`
      create or replace function audit_entry_is_append_only() returns trigger language plpgsql as $$
      begin
        raise exception 'audit_entry is append-only: no entry can be changed or deleted';
      end $$;
    `)
    this.addSql(`drop trigger if exists audit_entry_append_only on "audit_entry";`)
    this.addSql(`
      create trigger audit_entry_append_only before update or delete on "audit_entry"
      for each row execute function audit_entry_is_append_only();
    `)
    this.addSql(`drop trigger if exists audit_entry_no_truncate on "audit_entry";`)
    this.addSql(`
      create trigger audit_entry_no_truncate before truncate on "audit_entry"
      for each statement execute function audit_entry_is_append_only();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "audit_entry" cascade;`)
    this.addSql(`drop function if exists audit_entry_is_append_only();`)
  }
}
