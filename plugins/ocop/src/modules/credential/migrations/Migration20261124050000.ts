import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124050000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "signing_key" ("id" text not null, "public_jwk" jsonb not null, "private_sealed" text not null, "active_from" timestamptz not null, "retired_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "signing_key_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_signing_key_deleted_at" ON "signing_key" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "credential" ("id" text not null, "certificate_id" text not null, "claim" jsonb not null, "token" text not null, "kid" text not null, "status_list" integer not null, "status_index" integer not null, "issued_at" timestamptz not null, "withdrawn_at" timestamptz null, "withdrawn_because" text check ("withdrawn_because" in ('revoked', 'replaced', 'annulled')) null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "credential_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_credential_deleted_at" ON "credential" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_credential_certificate_id" ON "credential" ("certificate_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_credential_status_list_status_index_unique" ON "credential" ("status_list", "status_index") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "signing_key" cascade;`)

    this.addSql(`drop table if exists "credential" cascade;`)
  }
}
