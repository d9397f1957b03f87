import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124002425 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "picture" drop constraint if exists "picture_key_unique";`)
    this.addSql(
      `create table if not exists "picture" ("id" text not null, "key" text not null, "url" text not null, "filename" text not null, "width" integer not null, "height" integer not null, "widths" jsonb not null, "blur" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "picture_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_picture_key_unique" ON "picture" ("key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_picture_deleted_at" ON "picture" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "picture" cascade;`)
  }
}
