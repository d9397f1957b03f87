import { readTable } from "../read-table"
import { checkProgramme } from "./check-programme"
import {
  agendaRow,
  councilMemberRow,
  councilRow,
  dossierRow,
  dossierStepRow,
  evidenceRow,
  ideaRow,
  newMakerRow,
  newProductRow,
  reportRow,
  rulingRow,
  sessionRow,
  targetRow,
} from "./programme-rows"

const readRows = () => ({
  makers: readTable("programme/makers", newMakerRow),
  products: readTable("programme/products", newProductRow),
  ideas: readTable("programme/ideas", ideaRow),
  dossiers: readTable("programme/dossiers", dossierRow),
  steps: readTable("programme/dossier-steps", dossierStepRow),
  reports: readTable("programme/commune-reports", reportRow),
  evidence: readTable("programme/evidence", evidenceRow),
  councils: readTable("programme/councils", councilRow),
  members: readTable("programme/council-members", councilMemberRow),
  sessions: readTable("programme/sessions", sessionRow),
  agenda: readTable("programme/agenda", agendaRow),
  rulings: readTable("programme/rulings", rulingRow),
  targets: readTable("programme/targets", targetRow),
})

export type ProgrammeTables = ReturnType<typeof readRows>
export type RowOf<Table extends keyof ProgrammeTables> = ProgrammeTables[Table][number]

/** All tables of the programme behind the star, checked. @throws Error that names file, line and column */
export function readProgrammeTables(shopMakers: readonly string[]): ProgrammeTables {
  const tables = readRows()
  checkProgramme(tables, shopMakers)
  return tables
}
