import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Holds on listings. The trigger makes them a history: a hold can be lifted once, and nothing else ever changes. */
export class Migration20261124030000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "listing_hold" ("id" text not null, "listing_id" text not null, "reason" text not null, "source_type" text not null, "source_id" text not null, "note" text null, "since" timestamptz not null, "held_by" text null, "lifted_at" timestamptz null, "lifted_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_hold_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_hold_listing_id" ON "listing_hold" ("listing_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_hold_deleted_at" ON "listing_hold" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_listing_hold_open_source" ON "listing_hold" ("listing_id", "source_type", "source_id") WHERE lifted_at IS NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `alter table if exists "listing_hold" add constraint "listing_hold_listing_id_foreign" foreign key ("listing_id") references "listing" ("id") on update cascade;`,
    )
    this.addSql(`
      create or replace function listing_hold_is_lifted_once() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          raise exception 'listing_hold is a history: lift the hold instead';
        end if;
        if old.lifted_at is not null or new.lifted_at is null or
          (new.id, new.listing_id, new.reason, new.source_type, new.source_id, new.note, new.since, new.held_by, new.deleted_at)
            is distinct from
          (old.id, old.listing_id, old.reason, old.source_type, old.source_id, old.note, old.since, old.held_by, old.deleted_at)
        then
          raise exception 'a hold on a listing can be lifted once, and not changed otherwise';
        end if;
        return new;
      end $$;
    `)
    this.addSql(`drop trigger if exists listing_hold_history on "listing_hold";`)
    this.addSql(`
      create trigger listing_hold_history before update or delete on "listing_hold"
      for each row execute function listing_hold_is_lifted_once();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing_hold" cascade;`)
    this.addSql(`drop function if exists listing_hold_is_lifted_once();`)
  }
}
