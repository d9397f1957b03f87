import { clip, path, type Svg } from "./svg"

const channels = (hex: string): [number, number, number] => [
  parseInt(hex.slice(1, 3), 16),
  parseInt(hex.slice(3, 5), 16),
  parseInt(hex.slice(5, 7), 16),
]

/** Mixes two colours; 0 is all of the first, 1 all of the second. */
export const mix = (from: string, to: string, share: number): string => {
  const a = channels(from)
  const b = channels(to)
  return `#${a
    .map((value, i) =>
      Math.round(value + ((b[i] ?? 0) - value) * share)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`
}

/** Towards the warm light of the upper left. */
export const light = (colour: string, share = 0.28): string => mix(colour, "#FFF6DC", share)

/** Towards the cool shade of the lower right. */
export const dark = (colour: string, share = 0.26): string => mix(colour, "#1E2A33", share)

const everything = "M-3000 -3000H3000V3000H-3000Z "

/**
 * A shape in three tones: a bright crescent towards the light at the upper left, its own colour, a dark
 * crescent at the lower right.
 * @param depth width of the crescents in pixels
 */
export const solid = (shape: string, colour: string, depth = 18, inside: Svg | Svg[] = ""): Svg =>
  clip(shape, [
    path(shape, { fill: light(colour) }),
    `<g transform="translate(${depth * 0.8} ${depth * 0.7})">${path(shape, { fill: colour })}</g>`,
    ...[inside].flat(),
    `<g transform="translate(${-depth} ${-depth * 0.8})">${path(everything + shape, { fill: dark(colour), rule: "evenodd", opacity: 0.9 })}</g>`,
  ])
