import { tableError } from "../read-table"
import type { ProgrammeTables } from "./programme-tables"

/**
 * Checks what one row can't show: every reference leads somewhere, and the steps of a dossier follow each other in
 * time.
 *
 * @param shopMakers handles of the makers who sell in the shop already
 */
export function checkProgramme(tables: ProgrammeTables, shopMakers: readonly string[]): void {
  const makers = [...shopMakers, ...tables.makers.map(({ handle }) => handle)]
  const products = tables.products.map(({ handle }) => handle)
  const dossiers = tables.dossiers.map(({ product }) => product)
  const councils = tables.councils.map(({ handle }) => handle)
  const sessions = tables.sessions.map(({ handle }) => handle)
  const leads: [table: string, rows: { line: number }[], column: string, known: readonly string[]][] = [
    ["products", tables.products, "maker", makers],
    ["ideas", tables.ideas, "maker", makers],
    ["ideas", tables.ideas, "product", products],
    ["dossiers", tables.dossiers, "product", products],
    ["dossier-steps", tables.steps, "product", dossiers],
    ["commune-reports", tables.reports, "product", dossiers],
    ["evidence", tables.evidence, "product", dossiers],
    ["agenda", tables.agenda, "product", dossiers],
    ["rulings", tables.rulings, "product", dossiers],
    ["agenda", tables.agenda, "session", sessions],
    ["sessions", tables.sessions, "council", councils],
    ["council-members", tables.members, "council", councils],
  ]
  for (const [table, rows, column, known] of leads) {
    for (const row of rows) {
      const value = (row as Record<string, unknown>)[column]
      if (value !== null && !known.includes(String(value))) {
        throw tableError(`programme/${table}`, row.line, column, `${String(value)} leads nowhere`)
      }
    }
  }
}
