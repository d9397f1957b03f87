import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124000100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "certificate_publication" drop constraint if exists "certificate_publication_certificate_id_unique";`,
    )
    this.addSql(
      `alter table if exists "certificate_decision" drop constraint if exists "certificate_decision_certificate_id_position_unique";`,
    )
    this.addSql(`alter table if exists "certificate" drop constraint if exists "certificate_number_unique";`)
    this.addSql(
      `create table if not exists "certificate" ("id" text not null, "number" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_number_unique" ON "certificate" ("number") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_deleted_at" ON "certificate" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "certificate_decision" ("id" text not null, "certificate_id" text not null, "position" integer not null, "kind" text check ("kind" in ('recognition', 'renewal_filed', 'transition_extension', 'sent_to_centre', 'not_recognised', 'revocation', 'correction', 'annulment')) not null, "decided_on" text not null, "decision_number" text null, "authority" text null, "authority_level" text check ("authority_level" in ('district', 'province', 'central')) null, "rule_set_id" text null, "product_set" text null, "star" integer null, "total_score" real null, "certificate_number" text null, "issued_on" text null, "expires_on" text null, "extended_until" text null, "pending_file_number" text null, "ground" text null, "reason" text null, "corrects_id" text null, "recorded_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_decision_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_decision_certificate_id" ON "certificate_decision" ("certificate_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_decision_deleted_at" ON "certificate_decision" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_decision_certificate_id_position_unique" ON "certificate_decision" ("certificate_id", "position") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_decision_certificate_number" ON "certificate_decision" ("certificate_number") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "certificate_publication" ("id" text not null, "certificate_id" text not null, "published" text not null, "published_on" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_publication_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_publication_certificate_id_unique" ON "certificate_publication" ("certificate_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_publication_deleted_at" ON "certificate_publication" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "certificate_decision" add constraint "certificate_decision_certificate_id_foreign" foreign key ("certificate_id") references "certificate" ("id") on update cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "certificate_decision" drop constraint if exists "certificate_decision_certificate_id_foreign";`,
    )

    this.addSql(`drop table if exists "certificate" cascade;`)

    this.addSql(`drop table if exists "certificate_decision" cascade;`)

    this.addSql(`drop table if exists "certificate_publication" cascade;`)
  }
}
