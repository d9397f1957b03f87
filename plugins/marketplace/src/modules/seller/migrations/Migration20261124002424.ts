import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124002424 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller" drop constraint if exists "seller_handle_unique";`)
    this.addSql(
      `create table if not exists "seller" ("id" text not null, "handle" text not null, "name" text not null, "legal_form" text check ("legal_form" in ('enterprise', 'cooperative', 'cooperative_group', 'household_business', 'farm', 'ocop_shop')) not null, "tax_code" text null, "representative" text null, "phone" text not null, "email" text null, "commune_code" text not null, "commune_valid_from" text not null, "address" text not null, "story" text null, "story_en" text null, "picture_url" text null, "bank_account" jsonb null, "state" text check ("state" in ('pending', 'active', 'suspended')) not null default 'pending', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_handle_unique" ON "seller" ("handle") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_deleted_at" ON "seller" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_commune_code" ON "seller" ("commune_code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_state" ON "seller" ("state") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "listing" ("id" text not null, "maker_id" text not null, "seller_id" text not null, "branch" text check ("branch" in ('food', 'drink', 'medicinal', 'handicraft', 'ornamental', 'tourism')) not null, "product_set" text null, "rule_set_id" text null, "net_quantity" text null, "net_quantity_en" text null, "ingredients" text null, "ingredients_en" text null, "storage" text null, "storage_en" text null, "shelf_life" text null, "shelf_life_en" text null, "usage" text null, "usage_en" text null, "warnings" text null, "warnings_en" text null, "popularity" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_maker_id" ON "listing" ("maker_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_seller_id" ON "listing" ("seller_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_deleted_at" ON "listing" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "listing" add constraint "listing_maker_id_foreign" foreign key ("maker_id") references "seller" ("id") on update cascade;`,
    )
    this.addSql(
      `alter table if exists "listing" add constraint "listing_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_maker_id_foreign";`)

    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_seller_id_foreign";`)

    this.addSql(`drop table if exists "seller" cascade;`)

    this.addSql(`drop table if exists "listing" cascade;`)
  }
}
