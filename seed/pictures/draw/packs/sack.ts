import { shadow } from "../kit/ground"
import { d, group, line, path, type Svg } from "../kit/svg"
import { dark, light, solid } from "../kit/tone"
import { label, type LabelStyle, type LabelText } from "../kit/label"
import { chance } from "../kit/chance"

export type Sack = {
  w: number
  h: number
  colour: string
  stripe: string
  text: LabelText
  style: LabelStyle
}

/** A woven sack, stitched at the top; x, y is the middle of its lower edge. */
export function sack(x: number, y: number, sackOf: Sack): Svg {
  const { w, h, colour, stripe, text, style } = sackOf
  const half = w / 2
  const body = d(
    "M",
    -half * 0.84,
    -h,
    "Q 0",
    -h * 1.03,
    half * 0.84,
    -h,
    "C",
    half * 0.88,
    -h * 0.9,
    half * 1.06,
    -h * 0.7,
    half * 1.04,
    -h * 0.36,
    "C",
    half * 1.06,
    -h * 0.1,
    half * 1.0,
    0,
    half * 0.8,
    0,
    "Q 0 16",
    -half * 0.8,
    0,
    "C",
    -half * 1.0,
    0,
    -half * 1.06,
    -h * 0.1,
    -half * 1.04,
    -h * 0.36,
    "C",
    -half * 1.06,
    -h * 0.7,
    -half * 0.88,
    -h * 0.9,
    -half * 0.84,
    -h,
    "Z",
  )
  const random = chance(7)
  const weave = [...Array(46).keys()].map(() => {
    const px = (random() - 0.5) * w
    const py = -random() * h
    return line(
      [
        [px, py],
        [px + 26, py],
      ],
      dark(colour, 0.14),
      4,
      0.5,
    )
  })
  return group(
    [
      shadow(0, -2, w * 0.58, w * 0.1),
      solid(body, colour, 26, [
        ...weave,
        ...[-0.86, 0.74].map((part) =>
          path(d("M", half * part, -h * 1.05, "h", w * 0.06, "v", h * 1.1, "h", -w * 0.06, "Z"), {
            fill: stripe,
            opacity: 0.85,
          }),
        ),
        path(d("M", -half, -h * 1.03, "H", half, "V", -h * 0.93, "Q 0", -h * 0.96, -half, -h * 0.93, "Z"), {
          fill: light(colour, 0.45),
        }),
        label(0, -h * 0.8, w * 0.68, h * 0.52, text, style),
      ]),
      path(d("M", -half * 0.84, -h * 0.95, "Q 0", -h * 0.985, half * 0.84, -h * 0.95), {
        stroke: stripe,
        width: 8,
      }),
      ...[...Array(12).keys()].map((i) =>
        line(
          [
            [-half * 0.78 + i * (w * 0.071), -h * 0.985],
            [-half * 0.76 + i * (w * 0.071), -h * 0.925],
          ],
          stripe,
          6,
        ),
      ),
      path(d("M", half * 0.84, -h * 0.95, "q 40 20 34 70"), { stroke: stripe, width: 7 }),
    ],
    `translate(${x} ${y})`,
  )
}
