import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124020533 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "basket_part" drop constraint if exists "basket_part_order_id_unique";`,
    )
    this.addSql(`alter table if exists "basket_part" drop constraint if exists "basket_part_cart_id_unique";`)
    this.addSql(`alter table if exists "purchase" drop constraint if exists "purchase_code_unique";`)
    this.addSql(
      `create table if not exists "basket" ("id" text not null, "customer_id" text null, "sales_channel_id" text not null, "region_id" text not null, "address" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "basket_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_basket_deleted_at" ON "basket" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "purchase" ("id" text not null, "code" text not null, "request_key" text not null, "customer_id" text null, "contact_name" text not null, "contact_phone" text not null, "contact_email" text null, "address" jsonb null, "note" text null, "locale" text check ("locale" in ('vi', 'en')) not null, "refusals" jsonb null, "settled_at" timestamptz null, "placed_at" timestamptz not null, "basket_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "purchase_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_purchase_code_unique" ON "purchase" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purchase_customer_id" ON "purchase" ("customer_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purchase_basket_id" ON "purchase" ("basket_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purchase_deleted_at" ON "purchase" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_purchase_request" ON "purchase" ("basket_id", "request_key") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "basket_part" ("id" text not null, "seller_id" text not null, "cart_id" text not null, "delivery" text check ("delivery" in ('delivery', 'pickup')) null, "order_id" text null, "basket_id" text not null, "purchase_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "basket_part_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_basket_part_cart_id_unique" ON "basket_part" ("cart_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_basket_part_order_id_unique" ON "basket_part" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_basket_part_basket_id" ON "basket_part" ("basket_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_basket_part_purchase_id" ON "basket_part" ("purchase_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_basket_part_deleted_at" ON "basket_part" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_basket_part_open_seller" ON "basket_part" ("basket_id", "seller_id") WHERE order_id IS NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "purchase" add constraint "purchase_basket_id_foreign" foreign key ("basket_id") references "basket" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "basket_part" add constraint "basket_part_basket_id_foreign" foreign key ("basket_id") references "basket" ("id") on update cascade;`,
    )
    this.addSql(
      `alter table if exists "basket_part" add constraint "basket_part_purchase_id_foreign" foreign key ("purchase_id") references "purchase" ("id") on update cascade on delete set null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "purchase" drop constraint if exists "purchase_basket_id_foreign";`)

    this.addSql(
      `alter table if exists "basket_part" drop constraint if exists "basket_part_basket_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "basket_part" drop constraint if exists "basket_part_purchase_id_foreign";`,
    )

    this.addSql(`drop table if exists "basket" cascade;`)

    this.addSql(`drop table if exists "purchase" cascade;`)

    this.addSql(`drop table if exists "basket_part" cascade;`)
  }
}
