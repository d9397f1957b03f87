import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124225926 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "session_step" drop constraint if exists "session_step_session_id_position_unique";`,
    )
    this.addSql(
      `alter table if exists "session_result" drop constraint if exists "session_result_item_id_unique";`,
    )
    this.addSql(
      `alter table if exists "session_item" drop constraint if exists "session_item_session_id_dossier_id_unique";`,
    )
    this.addSql(
      `alter table if exists "session_attendance" drop constraint if exists "session_attendance_session_id_member_id_unique";`,
    )
    this.addSql(
      `alter table if exists "scorecard_entry" drop constraint if exists "scorecard_entry_scorecard_id_kind_key_unique";`,
    )
    this.addSql(
      `alter table if exists "scorecard" drop constraint if exists "scorecard_item_id_member_id_unique";`,
    )
    this.addSql(
      `alter table if exists "council_member" drop constraint if exists "council_member_council_id_user_id_unique";`,
    )
    this.addSql(
      `create table if not exists "council" ("id" text not null, "kind" text check ("kind" in ('council', 'assistance_team')) not null, "level" text check ("level" in ('district', 'province', 'central')) not null, "name" text not null, "decision_number" text not null, "decided_on" text not null, "decided_by" text not null, "valid_from" text not null, "valid_to" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "council_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_council_deleted_at" ON "council" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "council_member" ("id" text not null, "council_id" text not null, "user_id" text not null, "name" text not null, "organisation" text not null, "role" text check ("role" in ('chair', 'vice_chair', 'member', 'secretary')) not null, "votes" boolean not null default true, "left_on" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "council_member_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_council_member_council_id" ON "council_member" ("council_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_council_member_deleted_at" ON "council_member" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_council_member_council_id_user_id_unique" ON "council_member" ("council_id", "user_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "council_session" ("id" text not null, "council_id" text not null, "title" text not null, "place" text not null, "held_on" text not null, "rule_set_id" text not null, "round_year" integer not null, "round_no" integer null, "extra_ground" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "council_session_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_council_session_deleted_at" ON "council_session" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_council_session_council_id" ON "council_session" ("council_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "member_conflict" ("id" text not null, "member_id" text not null, "seller_id" text null, "item_id" text null, "reason" text not null, "declared_by" text not null, "declared_at" text not null, "lifted_at" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "member_conflict_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_member_conflict_deleted_at" ON "member_conflict" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_member_conflict_member_id" ON "member_conflict" ("member_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_member_conflict_item_id" ON "member_conflict" ("item_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "scorecard" ("id" text not null, "item_id" text not null, "member_id" text not null, "submitted_at" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "scorecard_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_scorecard_deleted_at" ON "scorecard" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_scorecard_item_id_member_id_unique" ON "scorecard" ("item_id", "member_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "scorecard_entry" ("id" text not null, "scorecard_id" text not null, "kind" text check ("kind" in ('pick', 'ground', 'opinion')) not null, "key" text not null, "value" text null, "version" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "scorecard_entry_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_scorecard_entry_deleted_at" ON "scorecard_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_scorecard_entry_scorecard_id_kind_key_unique" ON "scorecard_entry" ("scorecard_id", "kind", "key") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "session_attendance" ("id" text not null, "session_id" text not null, "member_id" text not null, "user_id" text not null, "name" text not null, "organisation" text not null, "role" text check ("role" in ('chair', 'vice_chair', 'member', 'secretary')) not null, "votes" boolean not null, "present" boolean not null, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "session_attendance_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_session_attendance_deleted_at" ON "session_attendance" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_session_attendance_session_id_member_id_unique" ON "session_attendance" ("session_id", "member_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "session_item" ("id" text not null, "session_id" text not null, "position" integer not null, "dossier_id" text not null, "dossier_number" text null, "rule_set_id" text not null, "sheet_code" text not null, "sheet_version" integer not null, "product_title" text not null, "maker_seller_id" text not null, "maker_name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "session_item_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_session_item_deleted_at" ON "session_item" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_session_item_session_id_dossier_id_unique" ON "session_item" ("session_id", "dossier_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "session_result" ("id" text not null, "session_id" text not null, "item_id" text not null, "total_sum" integer not null, "total_votes" integer not null, "star" integer null, "star_by_points" integer null, "star_by_gates" integer null, "gates" jsonb not null, "members" jsonb not null, "grounds" jsonb not null, "setting" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "session_result_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_session_result_item_id_unique" ON "session_result" ("item_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_session_result_deleted_at" ON "session_result" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_session_result_session_id" ON "session_result" ("session_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "session_step" ("id" text not null, "session_id" text not null, "position" integer not null, "action" text check ("action" in ('plan', 'open', 'close', 'cancel')) not null, "state" text check ("state" in ('planned', 'open', 'closed', 'cancelled')) not null, "actor_id" text not null, "at" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "session_step_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_session_step_deleted_at" ON "session_step" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_session_step_session_id_position_unique" ON "session_step" ("session_id", "position") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "council_member" add constraint "council_member_council_id_foreign" foreign key ("council_id") references "council" ("id") on update cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "council_member" drop constraint if exists "council_member_council_id_foreign";`,
    )

    this.addSql(`drop table if exists "council" cascade;`)

    this.addSql(`drop table if exists "council_member" cascade;`)

    this.addSql(`drop table if exists "council_session" cascade;`)

    this.addSql(`drop table if exists "member_conflict" cascade;`)

    this.addSql(`drop table if exists "scorecard" cascade;`)

    this.addSql(`drop table if exists "scorecard_entry" cascade;`)

    this.addSql(`drop table if exists "session_attendance" cascade;`)

    this.addSql(`drop table if exists "session_item" cascade;`)

    this.addSql(`drop table if exists "session_result" cascade;`)

    this.addSql(`drop table if exists "session_step" cascade;`)
  }
}
