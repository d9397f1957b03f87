import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TABLES = [
  "inspection",
  "inspection_step",
  "inspection_finding",
  "corrective_action",
  "correction_follow_up",
  "complaint_step",
]

/** What was found and done stays as it was written, also for whoever has the database open. */
export class Migration20261124230500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create or replace function inspection_is_append_only() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only: add a further entry instead', tg_table_name;
      end $$;
    `)
    for (const table of TABLES) {
      this.addSql(`drop trigger if exists ${table}_append_only on "${table}";`)
      this.addSql(`
        create trigger ${table}_append_only before update or delete on "${table}"
        for each row execute function inspection_is_append_only();
      `)
      this.addSql(`drop trigger if exists ${table}_no_truncate on "${table}";`)
      this.addSql(`
        create trigger ${table}_no_truncate before truncate on "${table}"
        for each statement execute function inspection_is_append_only();
      `)
    }
  }

  override async down(): Promise<void> {
    for (const table of TABLES) {
      this.addSql(`drop trigger if exists ${table}_no_truncate on "${table}";`)
      this.addSql(`drop trigger if exists ${table}_append_only on "${table}";`)
    }
    this.addSql(`drop function if exists inspection_is_append_only();`)
  }
}
