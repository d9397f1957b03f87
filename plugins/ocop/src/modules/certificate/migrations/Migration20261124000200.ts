import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The log is append-only for everybody, also for whoever has the database open: a written decision can be neither
 * changed nor deleted (nor deleted softly), and a certificate with a log can't lose it.
 */
export class Migration20261124000200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create or replace function certificate_decision_is_append_only() returns trigger language plpgsql as $$
      begin
        raise exception 'certificate_decision is append-only: record a correction or an annulment instead';
      end $$;
    `)
    this.addSql(`drop trigger if exists certificate_decision_append_only on "certificate_decision";`)
    this.addSql(`
      create trigger certificate_decision_append_only before update or delete on "certificate_decision"
      for each row execute function certificate_decision_is_append_only();
    `)
    this.addSql(`drop trigger if exists certificate_decision_no_truncate on "certificate_decision";`)
    this.addSql(`
      create trigger certificate_decision_no_truncate before truncate on "certificate_decision"
      for each statement execute function certificate_decision_is_append_only();
    `)
    this.addSql(`
      create or replace function certificate_with_log_is_fixed() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from certificate_decision where certificate_id = old.id) then
          raise exception 'a certificate with a log can be neither changed nor deleted';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$;
    `)
    this.addSql(`drop trigger if exists certificate_fixed on "certificate";`)
    this.addSql(`
      create trigger certificate_fixed before update or delete on "certificate"
      for each row execute function certificate_with_log_is_fixed();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists certificate_fixed on "certificate";`)
    this.addSql(`drop function if exists certificate_with_log_is_fixed();`)
    this.addSql(`drop trigger if exists certificate_decision_no_truncate on "certificate_decision";`)
    this.addSql(`drop trigger if exists certificate_decision_append_only on "certificate_decision";`)
    this.addSql(`drop function if exists certificate_decision_is_append_only();`)
  }
}
