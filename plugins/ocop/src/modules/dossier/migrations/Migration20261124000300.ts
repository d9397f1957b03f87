import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124000300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "year_target" drop constraint if exists "year_target_year_kind_unique";`,
    )
    this.addSql(
      `alter table if exists "idea_step" drop constraint if exists "idea_step_idea_id_position_unique";`,
    )
    this.addSql(`alter table if exists "holiday" drop constraint if exists "holiday_day_position_unique";`)
    this.addSql(
      `alter table if exists "evidence_check" drop constraint if exists "evidence_check_evidence_id_position_unique";`,
    )
    this.addSql(
      `alter table if exists "dossier_step" drop constraint if exists "dossier_step_dossier_id_position_unique";`,
    )
    this.addSql(
      `alter table if exists "dossier_number" drop constraint if exists "dossier_number_kind_level_number_unique";`,
    )
    this.addSql(
      `alter table if exists "dossier_number" drop constraint if exists "dossier_number_dossier_id_kind_level_unique";`,
    )
    this.addSql(
      `alter table if exists "dossier_form" drop constraint if exists "dossier_form_dossier_id_kind_version_unique";`,
    )
    this.addSql(
      `alter table if exists "dossier_decision" drop constraint if exists "dossier_decision_number_decided_on_level_unique";`,
    )
    this.addSql(
      `alter table if exists "dossier_counter" drop constraint if exists "dossier_counter_key_unique";`,
    )
    this.addSql(
      `create table if not exists "dossier" ("id" text not null, "kind" text check ("kind" in ('first', 'upgrade', 're_evaluation')) not null, "product_id" text not null, "maker_id" text not null, "commune_code" text not null, "commune_valid_from" text not null, "rule_set_id" text not null, "sheet_code" text not null, "sheet_version" integer not null, "certificate_id" text null, "idea_id" text null, "late_reason" text null, "opened_on" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dossier_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dossier_deleted_at" ON "dossier" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dossier_product_id" ON "dossier" ("product_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dossier_maker_id" ON "dossier" ("maker_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dossier_commune_code" ON "dossier" ("commune_code") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "dossier_counter" ("id" text not null, "key" text not null, "value" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dossier_counter_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_dossier_counter_key_unique" ON "dossier_counter" ("key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dossier_counter_deleted_at" ON "dossier_counter" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "dossier_decision" ("id" text not null, "number" text not null, "decided_on" text not null, "level" text check ("level" in ('commune', 'district', 'province', 'central')) not null, "authority" text not null, "signer" text not null, "recorded_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dossier_decision_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dossier_decision_deleted_at" ON "dossier_decision" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_dossier_decision_number_decided_on_level_unique" ON "dossier_decision" ("number", "decided_on", "level") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "dossier_form" ("id" text not null, "dossier_id" text not null, "kind" text check ("kind" in ('registration', 'self_assessment', 'commune_report')) not null, "version" integer not null, "content" jsonb not null, "saved_by_type" text check ("saved_by_type" in ('seller', 'staff', 'system')) not null, "saved_by" text null, "saved_at" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dossier_form_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dossier_form_dossier_id" ON "dossier_form" ("dossier_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dossier_form_deleted_at" ON "dossier_form" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_dossier_form_dossier_id_kind_version_unique" ON "dossier_form" ("dossier_id", "kind", "version") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "dossier_number" ("id" text not null, "dossier_id" text not null, "kind" text check ("kind" in ('registration', 'product')) not null, "level" text check ("level" in ('commune', 'district', 'province', 'central')) not null, "number" text not null, "given_on" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dossier_number_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dossier_number_dossier_id" ON "dossier_number" ("dossier_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dossier_number_deleted_at" ON "dossier_number" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_dossier_number_dossier_id_kind_level_unique" ON "dossier_number" ("dossier_id", "kind", "level") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_dossier_number_kind_level_number_unique" ON "dossier_number" ("kind", "level", "number") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "dossier_step" ("id" text not null, "dossier_id" text not null, "position" integer not null, "action" text check ("action" in ('submit', 'return_to_maker', 'accept', 'report', 'propose', 'return_for_completion', 'complete', 'admit', 'review_desk', 'survey_field', 'report_assessment', 'schedule', 'unschedule', 'score', 'recognise', 'refuse', 'send_up', 'withdraw', 'take_back')) not null, "level" text check ("level" in ('commune', 'district', 'province', 'central')) not null, "state" text check ("state" in ('draft', 'submitted', 'returned_by_commune', 'accepted', 'reported', 'proposed', 'returned_by_intake', 'admitted', 'assessed', 'on_agenda', 'scored', 'sent_up', 'recognised', 'not_recognised', 'withdrawn')) not null, "next_level" text check ("next_level" in ('commune', 'district', 'province', 'central')) not null, "actor_type" text check ("actor_type" in ('seller', 'staff', 'system')) not null, "actor_id" text null, "comment" text null, "evidence_ids" text[] not null, "data" jsonb not null, "taken_on" text not null, "taken_at" text not null, "decision_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dossier_step_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dossier_step_dossier_id" ON "dossier_step" ("dossier_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dossier_step_deleted_at" ON "dossier_step" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_dossier_step_dossier_id_position_unique" ON "dossier_step" ("dossier_id", "position") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dossier_step_decision_id" ON "dossier_step" ("decision_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "evidence" ("id" text not null, "dossier_id" text not null, "type" text not null, "title" text null, "number" text null, "issuer" text null, "issued_on" text null, "ends_on" text null, "file_key" text not null, "filename" text not null, "media_type" text not null, "size" integer not null, "sha256" text not null, "added_by_type" text check ("added_by_type" in ('seller', 'staff', 'system')) not null, "added_by" text null, "added_at" text not null, "removed_at" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "evidence_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_evidence_dossier_id" ON "evidence" ("dossier_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_evidence_deleted_at" ON "evidence" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "evidence_check" ("id" text not null, "evidence_id" text not null, "position" integer not null, "result" text check ("result" in ('valid', 'unclear', 'invalid')) not null, "comment" text null, "checked_by" text null, "checked_at" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "evidence_check_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_evidence_check_evidence_id" ON "evidence_check" ("evidence_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_evidence_check_deleted_at" ON "evidence_check" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_evidence_check_evidence_id_position_unique" ON "evidence_check" ("evidence_id", "position") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "holiday" ("id" text not null, "day" text not null, "off" boolean not null, "name_vi" text not null, "name_en" text not null, "source" text not null, "position" integer not null, "recorded_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "holiday_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_holiday_deleted_at" ON "holiday" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_holiday_day_position_unique" ON "holiday" ("day", "position") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "idea" ("id" text not null, "seller_id" text not null, "product_id" text null, "name" text not null, "description" text not null, "local_roots" text null, "needs" text null, "commune_code" text not null, "commune_valid_from" text not null, "registered_on" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "idea_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_idea_deleted_at" ON "idea" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_idea_seller_id" ON "idea" ("seller_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_idea_commune_code" ON "idea" ("commune_code") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "idea_step" ("id" text not null, "idea_id" text not null, "position" integer not null, "action" text check ("action" in ('choose', 'decline', 'reconsider', 'begin_dossier', 'withdraw')) not null, "actor_type" text check ("actor_type" in ('seller', 'staff', 'system')) not null, "actor_id" text null, "comment" text null, "taken_on" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "idea_step_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_idea_step_idea_id" ON "idea_step" ("idea_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_idea_step_deleted_at" ON "idea_step" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_idea_step_idea_id_position_unique" ON "idea_step" ("idea_id", "position") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "year_target" ("id" text not null, "year" integer not null, "kind" text check ("kind" in ('first', 'upgrade', 're_evaluation')) not null, "target" integer not null, "recorded_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "year_target_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_year_target_deleted_at" ON "year_target" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_year_target_year_kind_unique" ON "year_target" ("year", "kind") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "dossier_form" add constraint "dossier_form_dossier_id_foreign" foreign key ("dossier_id") references "dossier" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "dossier_number" add constraint "dossier_number_dossier_id_foreign" foreign key ("dossier_id") references "dossier" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "dossier_step" add constraint "dossier_step_dossier_id_foreign" foreign key ("dossier_id") references "dossier" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "evidence" add constraint "evidence_dossier_id_foreign" foreign key ("dossier_id") references "dossier" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "evidence_check" add constraint "evidence_check_evidence_id_foreign" foreign key ("evidence_id") references "evidence" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "idea_step" add constraint "idea_step_idea_id_foreign" foreign key ("idea_id") references "idea" ("id") on update cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "dossier_form" drop constraint if exists "dossier_form_dossier_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "dossier_number" drop constraint if exists "dossier_number_dossier_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "dossier_step" drop constraint if exists "dossier_step_dossier_id_foreign";`,
    )

    this.addSql(`alter table if exists "evidence" drop constraint if exists "evidence_dossier_id_foreign";`)

    this.addSql(
      `alter table if exists "evidence_check" drop constraint if exists "evidence_check_evidence_id_foreign";`,
    )

    this.addSql(`alter table if exists "idea_step" drop constraint if exists "idea_step_idea_id_foreign";`)

    this.addSql(`drop table if exists "dossier" cascade;`)

    this.addSql(`drop table if exists "dossier_counter" cascade;`)

    this.addSql(`drop table if exists "dossier_decision" cascade;`)

    this.addSql(`drop table if exists "dossier_form" cascade;`)

    this.addSql(`drop table if exists "dossier_number" cascade;`)

    this.addSql(`drop table if exists "dossier_step" cascade;`)

    this.addSql(`drop table if exists "evidence" cascade;`)

    this.addSql(`drop table if exists "evidence_check" cascade;`)

    this.addSql(`drop table if exists "holiday" cascade;`)

    this.addSql(`drop table if exists "idea" cascade;`)

    this.addSql(`drop table if exists "idea_step" cascade;`)

    this.addSql(`drop table if exists "year_target" cascade;`)
  }
}
