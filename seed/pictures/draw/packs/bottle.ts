import { shadow } from "../kit/ground"
import { clip, d, group, path, rect, roundedRect, type Svg } from "../kit/svg"
import { dark, light, solid } from "../kit/tone"
import { label, type LabelStyle, type LabelText } from "../kit/label"
import { roundShine } from "./shine"

export type Bottle = {
  w: number
  h: number
  /** Colour of glass and content together. */
  colour: string
  cap: string
  text: LabelText
  style: LabelStyle
  /** Width of the neck as a share of the body. */
  neck?: number
  /** Where the shoulder begins, as a share of the height from the top. */
  shoulder?: number
  /** Upper edge and height of the label as shares of the height from the top. */
  band?: [number, number]
  inside?: Svg
}

/** A bottle standing at x, y (middle of its bottom). */
export function bottle(x: number, y: number, bottleOf: Bottle): Svg {
  const {
    w,
    h,
    colour,
    cap,
    text,
    style,
    neck = 0.34,
    shoulder = 0.36,
    band = [0.47, 0.42],
    inside = "",
  } = bottleOf
  const half = w / 2
  const throat = half * neck
  const capHeight = h * 0.085
  const top = -h + capHeight * 0.6
  const body = d(
    "M",
    -half + 34,
    0,
    "Q",
    -half,
    0,
    -half,
    -36,
    "V",
    -h + h * shoulder,
    "C",
    -half,
    -h + h * shoulder * 0.62,
    -throat,
    -h + h * shoulder * 0.74,
    -throat,
    -h + h * shoulder * 0.4,
    "V",
    top,
    "H",
    throat,
    "V",
    -h + h * shoulder * 0.4,
    "C",
    throat,
    -h + h * shoulder * 0.74,
    half,
    -h + h * shoulder * 0.62,
    half,
    -h + h * shoulder,
    "V",
    -36,
    "Q",
    half,
    0,
    half - 34,
    0,
    "Z",
  )
  return group(
    [
      shadow(0, -4, w * 0.56, w * 0.1),
      path(body, { fill: colour }),
      clip(body, [
        rect(-half, -h, w, h * shoulder * 0.52, 0, { fill: light(colour, 0.5), opacity: 0.7 }),
        inside,
        label(0, -h + h * band[0], w, h * band[1], text, { radius: 0, reach: 0.72, ...style }),
        roundShine(0, -h, w, h, 0.85),
      ]),
      path(body, { stroke: dark(colour, 0.35), width: 5, opacity: 0.5 }),
      solid(roundedRect(-throat * 1.22, -h - capHeight * 0.4, throat * 2.44, capHeight, 8), cap, 10),
      rect(-throat * 1.12, -h + capHeight * 0.6, throat * 2.24, 10, 4, { fill: dark(cap, 0.35) }),
    ],
    `translate(${x} ${y})`,
  )
}
