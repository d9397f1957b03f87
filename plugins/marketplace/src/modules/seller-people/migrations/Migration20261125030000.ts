import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125030000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_account" drop constraint if exists "seller_account_email_unique";`,
    )
    this.addSql(
      `create table if not exists "seller_account" ("id" text not null, "seller_id" text not null, "name" text not null, "email" text not null, "phone" text null, "role" text check ("role" in ('owner', 'helper')) not null, "state" text check ("state" in ('active', 'deactivated')) not null default 'active', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_account_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_account_deleted_at" ON "seller_account" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_account_email_unique" ON "seller_account" ("email") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_account_seller_id" ON "seller_account" ("seller_id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "seller_account" cascade;`)
  }
}
