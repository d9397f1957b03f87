import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124230435 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "paper_reminder" drop constraint if exists "paper_reminder_paper_id_days_before_unique";`,
    )
    this.addSql(
      `alter table if exists "paper_check" drop constraint if exists "paper_check_paper_id_position_unique";`,
    )
    this.addSql(
      `create table if not exists "paper" ("id" text not null, "type" text not null, "seller_id" text not null, "product_id" text null, "number" text not null, "issuer" text not null, "issued_on" text not null, "ends_on" text null, "file" jsonb null, "handed_in_on" text not null, "handed_in_by_type" text check ("handed_in_by_type" in ('seller', 'staff', 'import')) not null, "handed_in_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paper_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_paper_deleted_at" ON "paper" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_paper_seller_id" ON "paper" ("seller_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_paper_product_id" ON "paper" ("product_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_paper_ends_on" ON "paper" ("ends_on") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "paper_check" ("id" text not null, "paper_id" text not null, "position" integer not null, "verdict" text check ("verdict" in ('accepted', 'refused', 'withdrawn')) not null, "reason" text null, "on" text not null, "by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paper_check_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_paper_check_paper_id" ON "paper_check" ("paper_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_paper_check_deleted_at" ON "paper_check" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paper_check_paper_id_position_unique" ON "paper_check" ("paper_id", "position") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "paper_reminder" ("id" text not null, "paper_id" text not null, "days_before" integer not null, "on" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paper_reminder_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_paper_reminder_paper_id" ON "paper_reminder" ("paper_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_paper_reminder_deleted_at" ON "paper_reminder" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_paper_reminder_paper_id_days_before_unique" ON "paper_reminder" ("paper_id", "days_before") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "paper_check" add constraint "paper_check_paper_id_foreign" foreign key ("paper_id") references "paper" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "paper_reminder" add constraint "paper_reminder_paper_id_foreign" foreign key ("paper_id") references "paper" ("id") on update cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "paper_check" drop constraint if exists "paper_check_paper_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "paper_reminder" drop constraint if exists "paper_reminder_paper_id_foreign";`,
    )

    this.addSql(`drop table if exists "paper" cascade;`)

    this.addSql(`drop table if exists "paper_check" cascade;`)

    this.addSql(`drop table if exists "paper_reminder" cascade;`)
  }
}
