import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import opentype from "opentype.js"

import { n, path, type Svg } from "./svg"

type Weight = 400 | 600 | 700 | 800

const require = createRequire(__filename)
const fonts = new Map<string, opentype.Font>()

function font(subset: string, weight: Weight): opentype.Font {
  const key = `${subset}-${weight}`
  const known = fonts.get(key)
  if (known) {
    return known
  }
  const file = readFileSync(
    require.resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${key}-normal.woff`),
  )
  const parsed = opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength))
  fonts.set(key, parsed)
  return parsed
}

/** Be Vietnam Pro comes in files by alphabet, and no file holds all letters of a Vietnamese word. */
function glyph(letter: string, weight: Weight): { font: opentype.Font; glyph: opentype.Glyph } {
  for (const subset of ["latin", "vietnamese", "latin-ext"]) {
    const candidate = font(subset, weight)
    const found = candidate.charToGlyph(letter)
    if (found.index !== 0) {
      return { font: candidate, glyph: found }
    }
  }
  throw new Error(`Be Vietnam Pro has no letter "${letter}" (U+${letter.codePointAt(0)?.toString(16)})`)
}

const set = (text: string, size: number, weight: Weight, spacing: number) => {
  let x = 0
  const letters = [...text.normalize("NFC")].map((letter) => {
    const found = glyph(letter, weight)
    const at = x
    x += ((found.glyph.advanceWidth ?? 0) / found.font.unitsPerEm) * size + spacing
    return { ...found, at }
  })
  return { letters, width: x - spacing }
}

/** Width of a line in pixels. */
export const widthOf = (text: string, size: number, weight: Weight = 700, spacing = 0): number =>
  set(text, size, weight, spacing).width

export type Lettering = {
  size: number
  weight?: Weight
  colour: string
  spacing?: number
  anchor?: "middle" | "start"
  max?: number
}

/** A line of text as vector outlines, so that a picture needs no font where it is rendered. */
export function letters(text: string, x: number, baseline: number, options: Lettering): Svg {
  const { weight = 700, colour, spacing = 0, anchor = "middle", max } = options
  const natural = widthOf(text, options.size, weight, spacing)
  const size = max && natural > max ? (options.size * max) / natural : options.size
  const { letters: row, width } = set(text, size, weight, spacing)
  const start = anchor === "middle" ? x - width / 2 : x
  const data = row.map((item) => outline(item.glyph, item.font, start + item.at, baseline, size)).join("")
  return path(data, { fill: colour })
}

function outline(item: opentype.Glyph, source: opentype.Font, x: number, y: number, size: number): string {
  return item
    .getPath(x, y, size, undefined, source)
    .commands.map((command) => {
      switch (command.type) {
        case "M":
        case "L":
          return `${command.type}${n(command.x)} ${n(command.y)}`
        case "Q":
          return `Q${n(command.x1)} ${n(command.y1)} ${n(command.x)} ${n(command.y)}`
        case "C":
          return `C${n(command.x1)} ${n(command.y1)} ${n(command.x2)} ${n(command.y2)} ${n(command.x)} ${n(command.y)}`
        default:
          return "Z"
      }
    })
    .join("")
}
