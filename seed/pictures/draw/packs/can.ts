import { shadow } from "../kit/ground"
import { tin } from "../kit/palette"
import { clip, d, ellipse, group, path, rect, type Svg } from "../kit/svg"
import { dark, light } from "../kit/tone"
import { label, type LabelStyle, type LabelText } from "../kit/label"
import { roundShine } from "./shine"

export type Can = {
  w: number
  h: number
  colour: string
  text: LabelText
  style: LabelStyle
  /** A drinks can: narrower ends and a ring pull. */
  drink?: boolean
  /** Drawn on the wrapper under the label, in the can's coordinates. */
  art?: Svg
  /** Without shadow, for one that stands on another. */
  stacked?: boolean
}

/** A can standing at x, y (middle of its bottom). */
export function can(x: number, y: number, canOf: Can): Svg {
  const { w, h, colour, text, style, drink, art = "", stacked } = canOf
  const half = w / 2
  const end = drink ? half * 0.84 : half
  const ry = w * 0.085
  const taper = drink ? h * 0.075 : 0
  const body = d(
    "M",
    -end,
    -h + ry,
    "L",
    -half,
    -h + ry + taper,
    "V",
    -ry - taper * 0.6,
    "L",
    -end,
    -ry * 0.6,
    "A",
    end,
    ry,
    0,
    0,
    0,
    end,
    -ry * 0.6,
    "L",
    half,
    -ry - taper * 0.6,
    "V",
    -h + ry + taper,
    "L",
    end,
    -h + ry,
    "Z",
  )
  const rim = h * 0.035 + 8
  return group(
    [
      stacked ? "" : shadow(0, -2, w * 0.56, w * 0.11),
      path(body, { fill: tin }),
      clip(body, [
        path(
          d(
            "M",
            -half,
            -h + ry + rim,
            "Q 0",
            -h + ry * 2 + rim,
            half,
            -h + ry + rim,
            "V",
            -ry - rim,
            "Q 0",
            ry - rim,
            -half,
            -ry - rim,
            "Z",
          ),
          { fill: colour },
        ),
        art,
        label(0, -h * 0.74, w, h * 0.56, text, { radius: 0, reach: 0.72, ...style }),
        roundShine(0, -h, w, h + 40, 1),
      ]),
      ellipse(0, -h + ry, end, ry, { fill: light(tin, 0.5) }),
      ellipse(0, -h + ry + 2, end * 0.9, ry * 0.82, { fill: dark(tin, 0.12) }),
      ellipse(0, -h + ry + 6, end * 0.8, ry * 0.66, { fill: tin }),
      drink
        ? [
            ellipse(-end * 0.1, -h + ry + 6, end * 0.24, ry * 0.26, { stroke: dark(tin, 0.35), width: 7 }),
            rect(-end * 0.02, -h + ry + 1, end * 0.4, 10, 5, { fill: dark(tin, 0.22) }),
          ].join("")
        : ellipse(0, -h + ry + 6, end * 0.5, ry * 0.36, { stroke: dark(tin, 0.16), width: 4 }),
    ],
    `translate(${x} ${y})`,
  )
}
