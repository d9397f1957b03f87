import { expect, test } from "vitest"

import { checkTables } from "./check-tables"
import { readTables, type Tables } from "./tables"

const tables = readTables()
const broken = (change: Partial<Tables>) => () => checkTables({ ...tables, ...change })
const [maker, product, variant, decision] = [
  tables.makers[0],
  tables.products[0],
  tables.variants[0],
  tables.decisions[0],
]
if (!maker || !product || !variant || !decision) throw new Error("The tables are empty")

test.each([
  [
    "a handle twice",
    { makers: [...tables.makers, { ...maker, line: 99 }] },
    /makers.csv, line 99, column handle/,
  ],
  [
    "a maker nobody knows",
    { products: [{ ...product, maker: "khong-co", line: 7 }] },
    /line 7, column maker: khong-co/,
  ],
  [
    "a variant of no product",
    { variants: [...tables.variants, { ...variant, sku: "X", product: "khong-co" }] },
    /variants.csv.*khong-co/,
  ],
  [
    "a product without variants",
    { variants: tables.variants.filter((one) => one.product !== product.handle) },
    /is not in variants.csv/,
  ],
  [
    "a picture that isn't drawn",
    { products: [...tables.products.slice(1), { ...product, pictures: ["khong-co.svg"] }] },
    /there is no pictures\/khong-co.svg/,
  ],
  [
    "a paper for another maker's product",
    { papers: tables.papers.map((one) => ({ ...one, product: product.handle, maker: "banh-cam-le" })) },
    /papers.csv.*isn't made by banh-cam-le/,
  ],
  [
    "a certificate without old unit",
    { makers: tables.makers.map((one) => ({ ...one, former_unit: null })) },
    /decisions.csv.*no former unit/,
  ],
])("refuses %s and says where", (_, change, message) => expect(broken(change)).toThrow(message))
