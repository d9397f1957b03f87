import { type z } from "@medusajs/framework/zod"

import { checkTables } from "./check-tables"
import { readTable } from "./read-table"
import {
  complaintRow,
  decisionRow,
  inspectionRow,
  labelFields,
  makerRow,
  paperRow,
  productRow,
  shippingRow,
  variantRow,
} from "./table-rows"

type Line = { line: number }

export type MakerRow = z.infer<typeof makerRow> & Line
export type ShippingRow = z.infer<typeof shippingRow> & Line
export type ProductRow = z.infer<typeof productRow> & Line
export type VariantRow = z.infer<typeof variantRow> & Line
export type DecisionRow = z.infer<typeof decisionRow> & Line
export type PaperRow = z.infer<typeof paperRow> & Line
export type InspectionRow = z.infer<typeof inspectionRow> & Line
export type ComplaintRow = z.infer<typeof complaintRow> & Line

export type Tables = {
  makers: MakerRow[]
  shipping: ShippingRow[]
  products: ProductRow[]
  variants: VariantRow[]
  decisions: DecisionRow[]
  papers: PaperRow[]
  inspections: InspectionRow[]
  complaints: ComplaintRow[]
}

/** All tables of the demo city, each row checked, and all together. @throws Error that names file, line and column */
export function readTables(): Tables {
  const tables = {
    makers: readTable("makers", makerRow),
    shipping: readTable("shipping", shippingRow),
    products: readTable("products", productRow),
    variants: readTable("variants", variantRow),
    decisions: readTable("decisions", decisionRow),
    papers: readTable("papers", paperRow),
    inspections: readTable("inspections", inspectionRow),
    complaints: readTable("complaints", complaintRow),
  }
  checkTables(tables)
  return tables
}

/** The label of a row as a listing holds it: Vietnamese plain, English with `_en`. */
export function labelOf(row: ProductRow): Record<string, string> {
  return Object.fromEntries(
    labelFields.flatMap((field) => [
      [field, row[`${field}_vi`]],
      [`${field}_en`, row[`${field}_en`]],
    ]),
  )
}
