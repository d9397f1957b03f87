import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125001000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "rule_set_version" ("id" text not null, "rule_set_id" text not null, "version" integer not null, "decision" text not null, "title_vi" text not null, "title_en" text not null, "issued_on" text null, "valid_from" text not null, "valid_to" text null, "sample" boolean not null, "head" jsonb not null, "reason" text not null, "changes" jsonb not null, "recorded_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rule_set_version_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rule_set_version_deleted_at" ON "rule_set_version" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_rule_set_version_rule_set_id_version_unique" ON "rule_set_version" ("rule_set_id", "version") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "rule_set_sheet" ("id" text not null, "rule_set_version_id" text not null, "code" text not null, "sheet" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rule_set_sheet_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rule_set_sheet_rule_set_version_id" ON "rule_set_sheet" ("rule_set_version_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rule_set_sheet_deleted_at" ON "rule_set_sheet" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_rule_set_sheet_rule_set_version_id_code_unique" ON "rule_set_sheet" ("rule_set_version_id", "code") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "rule_authority" ("id" text not null, "rule_set_version_id" text not null, "position" integer not null, "act" text check ("act" in ('recognise', 'refer')) not null, "star" integer not null, "level" text check ("level" in ('district', 'province', 'central')) not null, "title_vi" text not null, "title_en" text not null, "valid_from" text not null, "valid_to" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rule_authority_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rule_authority_rule_set_version_id" ON "rule_authority" ("rule_set_version_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rule_authority_deleted_at" ON "rule_authority" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "rule_setting" ("id" text not null, "rule_set_version_id" text not null, "position" integer not null, "key" text not null, "value" jsonb not null, "basis" text check ("basis" in ('decision', 'local', 'borrowed')) not null, "valid_from" text not null, "valid_to" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rule_setting_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rule_setting_rule_set_version_id" ON "rule_setting" ("rule_set_version_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rule_setting_deleted_at" ON "rule_setting" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    for (const table of ["rule_set_sheet", "rule_authority", "rule_setting"]) {
      this.addSql(
        `alter table if exists "${table}" add constraint "${table}_rule_set_version_id_foreign" foreign key ("rule_set_version_id") references "rule_set_version" ("id") on update cascade;`,
      )
    }
  }

  override async down(): Promise<void> {
    for (const table of ["rule_set_sheet", "rule_authority", "rule_setting"]) {
      this.addSql(`drop table if exists "${table}" cascade;`)
    }
    this.addSql(`drop table if exists "rule_set_version" cascade;`)
  }
}
