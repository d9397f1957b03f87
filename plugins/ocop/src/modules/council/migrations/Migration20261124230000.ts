import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What a session did and found is fixed for everybody, also for whoever has the database open: its log and its results
 * can be neither changed nor deleted, nor can the cards behind a result.
 */
export class Migration20261124230000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create or replace function council_record_is_append_only() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name;
      end $$;
    `)
    for (const table of appendOnly) {
      this.addSql(`drop trigger if exists ${table}_append_only on "${table}";`)
      this.addSql(`
        create trigger ${table}_append_only before update or delete on "${table}"
        for each row execute function council_record_is_append_only();
      `)
      this.addSql(`drop trigger if exists ${table}_no_truncate on "${table}";`)
      this.addSql(`
        create trigger ${table}_no_truncate before truncate on "${table}"
        for each statement execute function council_record_is_append_only();
      `)
    }
    this.addSql(`
      create or replace function scorecard_of_result_is_fixed() returns trigger language plpgsql as $$
      declare
        card_of text;
        item text;
      begin
        if tg_table_name = 'scorecard' then
          item := case when tg_op = 'INSERT' then new.item_id else old.item_id end;
        else
          card_of := case when tg_op = 'INSERT' then new.scorecard_id else old.scorecard_id end;
          select item_id into item from scorecard where id = card_of;
        end if;
        if exists (select 1 from session_result where item_id = item) then
          raise exception 'the cards of a closed session can be neither changed nor deleted';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$;
    `)
    for (const table of cards) {
      this.addSql(`drop trigger if exists ${table}_fixed on "${table}";`)
      this.addSql(`
        create trigger ${table}_fixed before insert or update or delete on "${table}"
        for each row execute function scorecard_of_result_is_fixed();
      `)
    }
  }

  override async down(): Promise<void> {
    for (const table of cards) {
      this.addSql(`drop trigger if exists ${table}_fixed on "${table}";`)
    }
    this.addSql(`drop function if exists scorecard_of_result_is_fixed();`)
    for (const table of appendOnly) {
      this.addSql(`drop trigger if exists ${table}_no_truncate on "${table}";`)
      this.addSql(`drop trigger if exists ${table}_append_only on "${table}";`)
    }
    this.addSql(`drop function if exists council_record_is_append_only();`)
  }
}

const appendOnly = ["session_step", "session_result"]
const cards = ["scorecard", "scorecard_entry"]
