import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const tables = ["rule_set_version", "rule_set_sheet", "rule_authority", "rule_setting"]

/**
 * Rule sets are append-only for everybody, also for whoever has the database open: what a product was scored with
 * must be readable as it was. A correction is a further version.
 */
export class Migration20261125001100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create or replace function rule_set_is_append_only() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only: load a correction as a further version instead', tg_table_name;
      end $$;
    `)
    for (const table of tables) {
      this.addSql(`drop trigger if exists ${table}_append_only on "${table}";`)
      this.addSql(`
        create trigger ${table}_append_only before update or delete on "${table}"
        for each row execute function rule_set_is_append_only();
      `)
      this.addSql(`drop trigger if exists ${table}_no_truncate on "${table}";`)
      this.addSql(`
        create trigger ${table}_no_truncate before truncate on "${table}"
        for each statement execute function rule_set_is_append_only();
      `)
    }
  }

  override async down(): Promise<void> {
    for (const table of tables) {
      this.addSql(`drop trigger if exists ${table}_no_truncate on "${table}";`)
      this.addSql(`drop trigger if exists ${table}_append_only on "${table}";`)
    }
    this.addSql(`drop function if exists rule_set_is_append_only();`)
  }
}
