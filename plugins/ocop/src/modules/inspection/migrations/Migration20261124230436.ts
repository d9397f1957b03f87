import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124230436 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "inspection_step" drop constraint if exists "inspection_step_inspection_id_position_unique";`,
    )
    this.addSql(
      `alter table if exists "correction_follow_up" drop constraint if exists "correction_follow_up_correction_id_position_unique";`,
    )
    this.addSql(
      `alter table if exists "inspection_answer" drop constraint if exists "inspection_answer_inspection_id_item_unique";`,
    )
    this.addSql(
      `alter table if exists "inspection" drop constraint if exists "inspection_year_serial_unique";`,
    )
    this.addSql(`alter table if exists "inspection" drop constraint if exists "inspection_number_unique";`)
    this.addSql(
      `alter table if exists "complaint_step" drop constraint if exists "complaint_step_complaint_id_position_unique";`,
    )
    this.addSql(`alter table if exists "complaint" drop constraint if exists "complaint_request_key_unique";`)
    this.addSql(`alter table if exists "complaint" drop constraint if exists "complaint_code_unique";`)
    this.addSql(
      `create table if not exists "complaint" ("id" text not null, "code" text not null, "request_key" text not null, "product_id" text not null, "product_title" text not null, "text" text not null, "name" text null, "contact" text null, "locale" text check ("locale" in ('vi', 'en')) not null, "received_on" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "complaint_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_complaint_code_unique" ON "complaint" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_complaint_request_key_unique" ON "complaint" ("request_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_deleted_at" ON "complaint" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_product_id" ON "complaint" ("product_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "complaint_step" ("id" text not null, "complaint_id" text not null, "position" integer not null, "action" text check ("action" in ('receive', 'take_up', 'inspect', 'answer', 'close', 'reopen')) not null, "on" text not null, "by" text null, "comment" text null, "inspection_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "complaint_step_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_step_complaint_id" ON "complaint_step" ("complaint_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_step_deleted_at" ON "complaint_step" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_complaint_step_complaint_id_position_unique" ON "complaint_step" ("complaint_id", "position") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "inspection" ("id" text not null, "number" text not null, "year" integer not null, "serial" integer not null, "kind" text check ("kind" in ('planned', 'surprise')) not null, "subjects" jsonb not null, "checklists" jsonb not null, "product_id" text not null, "maker_id" text not null, "commune_code" text not null, "commune_valid_from" text not null, "certificate_id" text null, "complaint_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "inspection_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_inspection_number_unique" ON "inspection" ("number") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_inspection_deleted_at" ON "inspection" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_inspection_year_serial_unique" ON "inspection" ("year", "serial") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_inspection_product_id" ON "inspection" ("product_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_inspection_complaint_id" ON "inspection" ("complaint_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "inspection_answer" ("id" text not null, "inspection_id" text not null, "item" text not null, "answer" text check ("answer" in ('met', 'not_met', 'not_applicable')) not null, "note" text null, "by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "inspection_answer_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_inspection_answer_inspection_id" ON "inspection_answer" ("inspection_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_inspection_answer_deleted_at" ON "inspection_answer" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_inspection_answer_inspection_id_item_unique" ON "inspection_answer" ("inspection_id", "item") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "inspection_finding" ("id" text not null, "inspection_id" text not null, "item" text null, "severity" text check ("severity" in ('minor', 'major', 'critical')) not null, "text" text not null, "pictures" jsonb not null, "found_on" text not null, "by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "inspection_finding_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_inspection_finding_inspection_id" ON "inspection_finding" ("inspection_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_inspection_finding_deleted_at" ON "inspection_finding" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "corrective_action" ("id" text not null, "inspection_id" text not null, "finding_id" text null, "text" text not null, "due_on" text not null, "demanded_on" text not null, "by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "corrective_action_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_corrective_action_inspection_id" ON "corrective_action" ("inspection_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_corrective_action_finding_id" ON "corrective_action" ("finding_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_corrective_action_deleted_at" ON "corrective_action" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "correction_follow_up" ("id" text not null, "correction_id" text not null, "position" integer not null, "result" text check ("result" in ('done', 'not_done', 'extended')) not null, "on" text not null, "due_on" text null, "note" text null, "pictures" jsonb not null, "by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "correction_follow_up_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_correction_follow_up_correction_id" ON "correction_follow_up" ("correction_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_correction_follow_up_deleted_at" ON "correction_follow_up" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_correction_follow_up_correction_id_position_unique" ON "correction_follow_up" ("correction_id", "position") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "inspection_step" ("id" text not null, "inspection_id" text not null, "position" integer not null, "action" text check ("action" in ('plan', 'reschedule', 'cancel', 'begin', 'report', 'demand_correction', 'confirm_correction', 'suspend', 'lift', 'conclude', 'propose', 'decide', 'refer', 'decline')) not null, "on" text not null, "by" text null, "comment" text null, "facts" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "inspection_step_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_inspection_step_inspection_id" ON "inspection_step" ("inspection_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_inspection_step_deleted_at" ON "inspection_step" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_inspection_step_inspection_id_position_unique" ON "inspection_step" ("inspection_id", "position") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "complaint_step" add constraint "complaint_step_complaint_id_foreign" foreign key ("complaint_id") references "complaint" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "inspection_answer" add constraint "inspection_answer_inspection_id_foreign" foreign key ("inspection_id") references "inspection" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "inspection_finding" add constraint "inspection_finding_inspection_id_foreign" foreign key ("inspection_id") references "inspection" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "corrective_action" add constraint "corrective_action_inspection_id_foreign" foreign key ("inspection_id") references "inspection" ("id") on update cascade;`,
    )
    this.addSql(
      `alter table if exists "corrective_action" add constraint "corrective_action_finding_id_foreign" foreign key ("finding_id") references "inspection_finding" ("id") on update cascade on delete set null;`,
    )

    this.addSql(
      `alter table if exists "correction_follow_up" add constraint "correction_follow_up_correction_id_foreign" foreign key ("correction_id") references "corrective_action" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "inspection_step" add constraint "inspection_step_inspection_id_foreign" foreign key ("inspection_id") references "inspection" ("id") on update cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "complaint_step" drop constraint if exists "complaint_step_complaint_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "inspection_answer" drop constraint if exists "inspection_answer_inspection_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "inspection_finding" drop constraint if exists "inspection_finding_inspection_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "corrective_action" drop constraint if exists "corrective_action_inspection_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "inspection_step" drop constraint if exists "inspection_step_inspection_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "corrective_action" drop constraint if exists "corrective_action_finding_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "correction_follow_up" drop constraint if exists "correction_follow_up_correction_id_foreign";`,
    )

    this.addSql(`drop table if exists "complaint" cascade;`)

    this.addSql(`drop table if exists "complaint_step" cascade;`)

    this.addSql(`drop table if exists "inspection" cascade;`)

    this.addSql(`drop table if exists "inspection_answer" cascade;`)

    this.addSql(`drop table if exists "inspection_finding" cascade;`)

    this.addSql(`drop table if exists "corrective_action" cascade;`)

    this.addSql(`drop table if exists "correction_follow_up" cascade;`)

    this.addSql(`drop table if exists "inspection_step" cascade;`)
  }
}
