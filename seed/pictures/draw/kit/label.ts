import { letters, widthOf } from "./lettering"
import { ink, paper } from "./palette"
import { clip, line, rect, roundedRect, type Svg } from "./svg"

export type LabelText = {
  /** Maker's mark, small, above the name. */
  brand: string
  /** The product's name in one to three lines. */
  name: string[]
  weight: string
}

/** `reach` is the share of the band's width that text may fill: less on something round. */
export type LabelStyle = {
  colour: string
  ground?: string
  text?: string
  radius?: number
  size?: number
  reach?: number
}

/**
 * The label band that every pack carries: maker, name, weight. The name is as large as the band allows.
 * @param x centre
 * @param y upper edge
 */
export function label(x: number, y: number, w: number, h: number, text: LabelText, style: LabelStyle): Svg {
  const { colour, ground = paper, text: tone = ink, radius = 10, reach = 0.86 } = style
  const foot = h * 0.2
  const head = h * 0.2
  const room = h - foot - head
  const size = style.size ?? nameSize(text.name, w * reach, room)
  const step = size * 1.24
  const first = y + head + room / 2 - ((text.name.length - 1) * step) / 2 + size * 0.36
  return clip(roundedRect(x - w / 2, y, w, h, radius), [
    rect(x - w / 2, y, w, h, 0, { fill: ground }),
    rect(x - w / 2, y + h - foot, w, foot, 0, { fill: colour }),
    line(
      [
        [x - w * 0.36, y + head],
        [x + w * 0.36, y + head],
      ],
      colour,
      4,
    ),
    letters(text.brand, x, y + head * 0.72, {
      size: Math.min(h * 0.1, 34),
      weight: 600,
      colour,
      max: w * 0.84,
    }),
    ...text.name.map((row, i) =>
      letters(row, x, first + i * step, { size, weight: 800, colour: tone, max: w * 0.88 }),
    ),
    letters(text.weight, x, y + h - foot * 0.33, {
      size: Math.min(foot * 0.56, 40),
      weight: 700,
      colour: ground,
      max: w * 0.84,
    }),
  ])
}

function nameSize(name: string[], width: number, room: number): number {
  const widest = Math.max(...name.map((row) => widthOf(row, 100, 800)))
  return Math.min((width / widest) * 100, room / (name.length * 1.24 + 0.1), 120)
}
