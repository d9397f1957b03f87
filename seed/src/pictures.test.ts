import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"

import { packageFolder } from "./read-table"
import { readTables } from "./tables"

const { makers, products } = readTables()
const folder = join(packageFolder, "pictures")
const used = [...products.flatMap(({ pictures }) => pictures), ...makers.map(({ picture }) => picture)]
const drawn = [
  ...readdirSync(folder).filter((file) => file.endsWith(".svg")),
  ...readdirSync(join(folder, "makers")).map((file) => `makers/${file}`),
]

test("every drawing is used, and every product has its own", () => {
  expect([...drawn].sort()).toEqual([...used].sort())
  expect(products.every(({ handle, pictures }) => pictures[0] === `${handle}.svg`)).toBe(true)
})

test.each(drawn)("%s needs no font and no other file, and is small", (file) => {
  const svg = readFileSync(join(folder, file), "utf8")
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 1200 1200"/)
  expect(svg).not.toMatch(/<text|<image|<script|font-family|NaN|undefined/)
  expect(statSync(join(folder, file)).size).toBeLessThan(60_000)
})
