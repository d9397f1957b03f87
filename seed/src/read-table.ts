import { readFileSync } from "node:fs"
import { join } from "node:path"
import { type z } from "@medusajs/framework/zod"
import { parse } from "csv-parse/sync"

/** The package's folder: this file runs from `dist`, the tables and pictures lie beside it. */
export const packageFolder = join(__dirname, "..")

/** A mistake in a table, named so that a person finds it at once. */
export function tableError(table: string, line: number, column: string, problem: string): Error {
  return new Error(`tables/${table}.csv, line ${line}, column ${column}: ${problem}`)
}

/**
 * Reads a table and checks each row by itself. `line` is the line on which the row ends.
 * @throws Error that names file, line, column and what is wrong
 */
export function readTable<Row extends z.ZodTypeAny>(
  name: string,
  row: Row,
): (z.infer<Row> & { line: number })[] {
  const text = readFileSync(join(packageFolder, "tables", `${name}.csv`), "utf8").normalize("NFC")
  const rows = parse(text, { columns: true, skip_empty_lines: true, info: true }) as {
    record: Record<string, string>
    info: { lines: number }
  }[]
  return rows.map(({ record, info }) => {
    const checked = row.safeParse(record)
    if (!checked.success) {
      const [issue] = checked.error.issues
      throw tableError(name, info.lines, issue?.path.join(".") ?? "", issue?.message ?? "")
    }
    return { ...(checked.data as object), line: info.lines } as z.infer<Row> & { line: number }
  })
}
