import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The text search configuration of the catalogue, and the counters behind "popular".
 *
 * `medusa_search_vi_folded`: lower case and without diacritics (đ too), nothing stemmed, no stop words: "me", "in" and
 * "an" are words of Vietnamese product names. The Search Module's provider puts "medusa_search_" before the language of
 * its options. This runs with the modules' migrations, which come before `db:migrate` makes the index's tables.
 */
export class Migration20261124010000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create extension if not exists unaccent;`)
    this.addSql(`
      do $$
      begin
        if not exists (select 1 from pg_ts_config where cfgname = 'medusa_search_vi_folded') then
          create text search configuration medusa_search_vi_folded (copy = simple);
          alter text search configuration medusa_search_vi_folded
            alter mapping for asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart
            with unaccent, simple;
        end if;
      end
      $$;
    `)
    this.addSql(`
      create table if not exists "product_sales" (
        "product_id" text not null,
        "pieces" integer not null default 0,
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null,
        constraint "product_sales_pkey" primary key ("product_id")
      );
    `)
    this.addSql(`
      create table if not exists "counted_order" (
        "order_id" text not null,
        "pieces" jsonb not null,
        "created_at" timestamptz not null default now(),
        "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null,
        constraint "counted_order_pkey" primary key ("order_id")
      );
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "counted_order", "product_sales";`)
    this.addSql(`drop text search configuration if exists medusa_search_vi_folded;`)
  }
}
