import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What was signed stays as it was signed, for everybody: a file can only be withdrawn, a key only retired, each once,
 * and neither can be deleted. One key at most is in use.
 */
export class Migration20261124050100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create unique index if not exists "signing_key_one_in_use" on "signing_key" ((retired_at is null)) where retired_at is null;`,
    )
    this.addSql(`
      create or replace function credential_is_fixed() returns trigger language plpgsql as $$
      declare
        may_change text[] := array['updated_at', 'withdrawn_at', 'withdrawn_because', 'retired_at'];
      begin
        if tg_op in ('DELETE', 'TRUNCATE') then
          raise exception '% is append-only', tg_table_name;
        end if;
        if (to_jsonb(old) - may_change) <> (to_jsonb(new) - may_change)
          or coalesce(to_jsonb(old) ->> 'withdrawn_at', to_jsonb(old) ->> 'retired_at') is not null then
          raise exception '% is append-only: what was signed stays as it is', tg_table_name;
        end if;
        return new;
      end $$;
    `)
    for (const table of ["credential", "signing_key"]) {
      this.addSql(`drop trigger if exists ${table}_fixed on "${table}";`)
      this.addSql(`
        create trigger ${table}_fixed before update or delete on "${table}"
        for each row execute function credential_is_fixed();
      `)
      this.addSql(`drop trigger if exists ${table}_no_truncate on "${table}";`)
      this.addSql(`
        create trigger ${table}_no_truncate before truncate on "${table}"
        for each statement execute function credential_is_fixed();
      `)
    }
  }

  override async down(): Promise<void> {
    for (const table of ["credential", "signing_key"]) {
      this.addSql(`drop trigger if exists ${table}_no_truncate on "${table}";`)
      this.addSql(`drop trigger if exists ${table}_fixed on "${table}";`)
    }
    this.addSql(`drop function if exists credential_is_fixed();`)
    this.addSql(`drop index if exists "signing_key_one_in_use";`)
  }
}
