import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const appendOnly = [
  "dossier_step",
  "dossier_form",
  "dossier_number",
  "evidence_check",
  "idea_step",
  "holiday",
]

/**
 * Logs, versions of forms, numbers, checks of papers and days of the calendar are append-only for everybody, also for
 * whoever has the database open. A paper may only be taken out of its file, and a dossier with a log stays as it is.
 */
export class Migration20261124000400 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create or replace function dossier_is_append_only() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only: add a further entry instead', tg_table_name;
      end $$;
    `)
    for (const table of appendOnly) {
      this.addSql(`drop trigger if exists ${table}_append_only on "${table}";`)
      this.addSql(`
        create trigger ${table}_append_only before update or delete on "${table}"
        for each row execute function dossier_is_append_only();
      `)
      this.addSql(`drop trigger if exists ${table}_no_truncate on "${table}";`)
      this.addSql(`
        create trigger ${table}_no_truncate before truncate on "${table}"
        for each statement execute function dossier_is_append_only();
      `)
    }
    this.addSql(`
      create or replace function evidence_is_only_removed() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and old.removed_at is null
           and to_jsonb(new) - 'removed_at' - 'updated_at' = to_jsonb(old) - 'removed_at' - 'updated_at' then
          return new;
        end if;
        raise exception 'evidence is append-only: take it out of the file and add a further one instead';
      end $$;
    `)
    this.addSql(`drop trigger if exists evidence_only_removed on "evidence";`)
    this.addSql(`
      create trigger evidence_only_removed before update or delete on "evidence"
      for each row execute function evidence_is_only_removed();
    `)
    this.addSql(`
      create or replace function dossier_with_log_is_fixed() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from dossier_step where dossier_id = old.id) then
          raise exception 'a dossier with a log can be neither changed nor deleted';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$;
    `)
    this.addSql(`drop trigger if exists dossier_fixed on "dossier";`)
    this.addSql(`
      create trigger dossier_fixed before update or delete on "dossier"
      for each row execute function dossier_with_log_is_fixed();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists dossier_fixed on "dossier";`)
    this.addSql(`drop function if exists dossier_with_log_is_fixed();`)
    this.addSql(`drop trigger if exists evidence_only_removed on "evidence";`)
    this.addSql(`drop function if exists evidence_is_only_removed();`)
    for (const table of appendOnly) {
      this.addSql(`drop trigger if exists ${table}_no_truncate on "${table}";`)
      this.addSql(`drop trigger if exists ${table}_append_only on "${table}";`)
    }
    this.addSql(`drop function if exists dossier_is_append_only();`)
  }
}
