import { shadow } from "../kit/ground"
import { clip, d, ellipse, group, path, rect, type Svg } from "../kit/svg"
import { dark, light, mix } from "../kit/tone"
import { label, type LabelStyle, type LabelText } from "../kit/label"
import { roundShine } from "./shine"

const leaf = "#B9A35C"

/** A roll of sugar discs in dried palm leaf, tied twice, its tuft standing up; x, y is the middle of its foot. */
export function leafRoll(
  x: number,
  y: number,
  w: number,
  h: number,
  text: LabelText,
  style: LabelStyle,
): Svg {
  const half = w / 2
  const ry = w * 0.12
  const body = d(
    "M",
    -half,
    -h + ry,
    "Q 0",
    -h - ry,
    half,
    -h + ry,
    "V",
    -ry,
    "A",
    half,
    ry,
    0,
    0,
    1,
    -half,
    -ry,
    "Z",
  )
  const strips = [...Array(9).keys()].map((i) => {
    const colour = [leaf, light(leaf, 0.3), mix(leaf, "#7F8E45", 0.45)][i % 3] ?? leaf
    const left = -half + (i * w) / 9
    return path(d("M", left, 0, "L", left + 8, -h * 1.1, "h", w / 9, "L", left + w / 9 + 3, 0, "Z"), {
      fill: colour,
    })
  })
  const tuft = [-60, -42, -24, -8, 10, 28, 46, 62].map((turn, i) =>
    group(
      path(d("M -20 10 L", -9, -h * 0.24 - (i % 3) * 22, "L 20 10 Z"), {
        fill: i % 2 ? light(leaf, 0.2) : mix(leaf, "#7F8E45", 0.5),
      }),
      `translate(${turn * 0.9} ${-h * 1.0}) rotate(${turn * 0.9})`,
    ),
  )
  const tie = (at: number): Svg =>
    [0, 16]
      .map((shift) =>
        path(d("M", -half - 2, at + shift, "q", half, w * 0.17, w + 4, 0), {
          stroke: dark("#6E4A2E", 0.1),
          width: 9,
        }),
      )
      .join("")
  return group(
    [
      shadow(0, -8, half * 1.1, w * 0.13),
      ...tuft,
      path(body, { fill: leaf }),
      clip(body, [
        ...strips,
        label(0, -h * 0.74, w, h * 0.5, text, { radius: 0, reach: 0.72, ...style }),
        roundShine(0, -h - ry, w, h + ry * 2, 0.75),
      ]),
      tie(-h * 0.9),
      tie(-h * 0.16),
      ellipse(0, -h * 1.0, 30, 16, { fill: dark(leaf, 0.3), opacity: 0.35 }),
      rect(-26, -h * 1.03, 52, 22, 10, { fill: dark("#6E4A2E", 0.1) }),
    ],
    `translate(${x} ${y})`,
  )
}
