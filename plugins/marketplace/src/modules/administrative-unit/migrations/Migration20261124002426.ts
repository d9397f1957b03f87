import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124002426 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "administrative_unit" drop constraint if exists "administrative_unit_code_valid_from_unique";`,
    )
    this.addSql(
      `create table if not exists "administrative_unit" ("id" text not null, "code" text not null, "level" text check ("level" in ('province', 'district', 'commune')) not null, "name" text not null, "name_en" text not null, "folded" text not null, "parent_code" text null, "valid_from" text not null, "valid_to" text null, "succeeded_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "administrative_unit_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_administrative_unit_deleted_at" ON "administrative_unit" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_administrative_unit_code_valid_from_unique" ON "administrative_unit" ("code", "valid_from") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_administrative_unit_parent_code" ON "administrative_unit" ("parent_code") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "administrative_unit_former_name" ("id" text not null, "name" text not null, "district" text not null, "province" text not null, "code" text null, "folded" text not null, "folded_province" text not null, "valid_to" text not null, "commune_code" text not null, "commune_valid_from" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "administrative_unit_former_name_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_administrative_unit_former_name_deleted_at" ON "administrative_unit_former_name" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_administrative_unit_former_name_commune_code" ON "administrative_unit_former_name" ("commune_code") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "administrative_unit" cascade;`)

    this.addSql(`drop table if exists "administrative_unit_former_name" cascade;`)
  }
}
