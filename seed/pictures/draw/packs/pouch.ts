import { shadow } from "../kit/ground"
import { clip, d, group, line, path, rect, roundedRect, type Svg } from "../kit/svg"
import { dark, light, solid } from "../kit/tone"
import { label, type LabelStyle, type LabelText } from "../kit/label"

export type Pouch = {
  w: number
  h: number
  colour: string
  text: LabelText
  style: LabelStyle
  /** What shows through the clear window below the label, in the pouch's coordinates (0,0 = middle of the bottom). */
  window?: { y: number; h: number; fill: string; content: Svg }
  /** Upper edge and height of the label as shares of the height from the top. */
  band?: [number, number]
  zip?: boolean
  art?: Svg
}

/** A stand-up pouch at x, y (middle of its bottom). */
export function pouch(x: number, y: number, pouchOf: Pouch): Svg {
  const { w, h, colour, text, style, window, band = [0.2, 0.44], zip = true, art = "" } = pouchOf
  const half = w / 2
  const body = d(
    "M",
    -half * 0.93,
    -h,
    "H",
    half * 0.93,
    "C",
    half * 0.95,
    -h * 0.8,
    half * 1.03,
    -h * 0.5,
    half,
    -h * 0.06,
    "Q",
    half * 0.6,
    8,
    0,
    8,
    "Q",
    -half * 0.6,
    8,
    -half,
    -h * 0.06,
    "C",
    -half * 1.03,
    -h * 0.5,
    -half * 0.95,
    -h * 0.8,
    -half * 0.93,
    -h,
    "Z",
  )
  const shape = window && roundedRect(-w * 0.37, -h + h * window.y, w * 0.74, h * window.h, 34)
  return group(
    [
      shadow(0, -4, w * 0.54, w * 0.1),
      solid(body, colour, 24, [
        art,
        path(
          d("M", -half, -h * 0.06, "Q 0", -h * 0.16, half, -h * 0.06, "L", half, 20, "L", -half, 20, "Z"),
          { fill: dark(colour, 0.18), opacity: 0.7 },
        ),
        rect(-half, -h, w, h * 0.06, 0, { fill: light(colour, 0.35) }),
        ...[...Array(17).keys()].map((i) =>
          rect(-half + i * (w / 16), -h, 3, h * 0.06, 0, { fill: dark(colour, 0.3), opacity: 0.35 }),
        ),
        zip
          ? line(
              [
                [-half * 0.9, -h * 0.89],
                [half * 0.9, -h * 0.89],
              ],
              dark(colour, 0.3),
              6,
              0.5,
            )
          : "",
        zip
          ? line(
              [
                [-half * 0.9, -h * 0.877],
                [half * 0.9, -h * 0.877],
              ],
              light(colour, 0.6),
              4,
              0.8,
            )
          : "",
        label(0, -h + h * band[0], w * 0.76, h * band[1], text, style),
        shape && window ? clip(shape, [rect(-half, -h, w, h, 0, { fill: window.fill }), window.content]) : "",
        shape && window ? path(shape, { stroke: light(colour, 0.7), width: 7 }) : "",
        shape && window
          ? path(
              d(
                "M",
                -w * 0.33,
                -h + h * (window.y + window.h * 0.72),
                "L",
                -w * 0.33,
                -h + h * (window.y + 0.06),
                "q 2 -22 24 -22",
              ),
              { stroke: "#FFFFFF", width: 12, opacity: 0.7 },
            )
          : "",
      ]),
      path(d("M", -half * 0.8, -h * 0.84, "Q", -half * 0.9, -h * 0.5, -half * 0.84, -h * 0.14), {
        stroke: "#FFFFFF",
        width: 14,
        opacity: 0.32,
      }),
    ],
    `translate(${x} ${y})`,
  )
}
