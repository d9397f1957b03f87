import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The paper of a decision stays as it was recorded: dossiers' logs name it. */
export class Migration20261124000500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop trigger if exists dossier_decision_append_only on "dossier_decision";`)
    this.addSql(`
      create trigger dossier_decision_append_only before update or delete on "dossier_decision"
      for each row execute function dossier_is_append_only();
    `)
    this.addSql(`drop trigger if exists dossier_decision_no_truncate on "dossier_decision";`)
    this.addSql(`
      create trigger dossier_decision_no_truncate before truncate on "dossier_decision"
      for each statement execute function dossier_is_append_only();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists dossier_decision_no_truncate on "dossier_decision";`)
    this.addSql(`drop trigger if exists dossier_decision_append_only on "dossier_decision";`)
  }
}
