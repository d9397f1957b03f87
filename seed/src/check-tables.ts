import { existsSync } from "node:fs"
import { join } from "node:path"

import { packageFolder, tableError } from "./read-table"
import type { Tables } from "./tables"

type Row = { line: number }
type Column<T> = Extract<keyof T, string>

/** Checks what one row can't show: keys used once, references that lead somewhere, pictures that exist. */
export function checkTables(tables: Tables): void {
  const { makers, shipping, products, variants, decisions, papers, inspections, complaints } = tables
  unique("makers", makers, "handle")
  unique("shipping", shipping, "seller")
  unique("products", products, "handle")
  unique("variants", variants, "sku")

  const sellers = makers.map(({ handle }) => handle)
  const handles = products.map(({ handle }) => handle)
  leadsTo("shipping", shipping, "seller", "makers", sellers)
  leadsTo("products", products, "maker", "makers", sellers)
  leadsTo("products", products, "seller", "makers", sellers)
  leadsTo("variants", variants, "product", "products", handles)
  leadsTo("decisions", decisions, "product", "products", handles)
  leadsTo("papers", papers, "maker", "makers", sellers)
  leadsTo("inspections", inspections, "product", "products", handles)
  leadsTo("complaints", complaints, "product", "products", handles)
  leadsTo(
    "products",
    products,
    "handle",
    "variants",
    variants.map(({ product }) => product),
  )
  leadsTo(
    "products",
    products,
    "seller",
    "shipping",
    shipping.map(({ seller }) => seller),
  )

  for (const { product, maker, line } of papers) {
    if (product !== null && products.find(({ handle }) => handle === product)?.maker !== maker) {
      throw tableError("papers", line, "product", `${product} isn't made by ${maker}`)
    }
  }
  for (const { picture, line } of makers) {
    drawn("makers", line, "picture", picture)
  }
  for (const { pictures, line } of products) {
    pictures.forEach((picture) => drawn("products", line, "pictures", picture))
  }
  for (const row of decisions) {
    const product = products.find(({ handle }) => handle === row.product)
    const maker = makers.find(({ handle }) => handle === product?.maker)
    if (!maker?.former_unit) {
      throw tableError("decisions", row.line, "product", `the maker ${maker?.handle} has no former unit`)
    }
  }
}

function unique<T extends Row>(table: string, rows: readonly T[], column: Column<T>): void {
  const seen = new Set<unknown>()
  for (const row of rows) {
    if (seen.has(row[column])) {
      throw tableError(table, row.line, column, `${String(row[column])} is there twice`)
    }
    seen.add(row[column])
  }
}

function leadsTo<T extends Row>(
  table: string,
  rows: readonly T[],
  column: Column<T>,
  target: string,
  keys: readonly string[],
): void {
  const known = new Set<unknown>(keys)
  for (const row of rows) {
    if (!known.has(row[column])) {
      throw tableError(table, row.line, column, `${String(row[column])} is not in ${target}.csv`)
    }
  }
}

function drawn(table: string, line: number, column: string, picture: string): void {
  if (!existsSync(join(packageFolder, "pictures", picture))) {
    throw tableError(table, line, column, `there is no pictures/${picture}`)
  }
}
