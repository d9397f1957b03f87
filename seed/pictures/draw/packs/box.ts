import { shadow } from "../kit/ground"
import { clip, d, group, path, roundedRect, ellipse, type Svg } from "../kit/svg"
import { dark, light } from "../kit/tone"
import { label, type LabelStyle, type LabelText } from "../kit/label"
import { roundShine } from "./shine"

export type Box = {
  w: number
  h: number
  depth: number
  colour: string
  text: LabelText
  style: LabelStyle
  art?: Svg
  band?: [number, number]
}

/** A carton seen from its front and a little from above and the right; x, y is the middle of the front's lower edge. */
export function box(x: number, y: number, boxOf: Box): Svg {
  const { w, h, depth, colour, text, style, art = "", band = [0.14, 0.5] } = boxOf
  const half = w / 2
  const rise = depth * 0.5
  const front = roundedRect(-half, -h, w, h, 6)
  return group(
    [
      shadow(depth * 0.3, -6, w * 0.62, w * 0.09),
      path(d("M", half, 0, "l", depth, -rise, "v", -h, "L", half, -h, "Z"), { fill: dark(colour, 0.3) }),
      path(d("M", -half, -h, "l", depth, -rise, "H", half + depth, "L", half, -h, "Z"), {
        fill: light(colour, 0.45),
      }),
      path(front, { fill: colour }),
      clip(front, [
        path(d("M", -half, -h, "H", -half + w * 0.5, "L", -half, -h + h * 0.62, "Z"), {
          fill: light(colour, 0.3),
          opacity: 0.5,
        }),
        art,
        label(0, -h + h * band[0], w * 0.82, h * band[1], text, style),
      ]),
    ],
    `translate(${x} ${y})`,
  )
}

export type RoundTin = {
  w: number
  h: number
  colour: string
  lid: string
  text: LabelText
  style: LabelStyle
  pattern?: Svg
}

/** A flat round tin with a lid; x, y is the middle of its lower edge. */
export function roundTin(x: number, y: number, tinOf: RoundTin): Svg {
  const { w, h, colour, lid, text, style, pattern = "" } = tinOf
  const half = w / 2
  const ry = w * 0.11
  const body = d("M", -half, -h + ry, "V", -ry, "A", half, ry, 0, 0, 0, half, -ry, "V", -h + ry, "Z")
  const rim = d(
    "M",
    -half * 1.03,
    -h + ry,
    "v",
    h * 0.15,
    "A",
    half * 1.03,
    ry,
    0,
    0,
    0,
    half * 1.03,
    -h + ry + h * 0.15,
    "v",
    -h * 0.15,
    "Z",
  )
  return group(
    [
      shadow(0, -ry * 0.5, w * 0.58, w * 0.13),
      path(body, { fill: colour }),
      clip(body, [
        pattern,
        label(0, -h * 0.55, w * 0.6, h * 0.5, text, style),
        roundShine(0, -h, w, h + 60, 0.7),
      ]),
      path(rim, { fill: dark(lid, 0.16) }),
      clip(rim, roundShine(0, -h, w * 1.06, h, 0.8)),
      ellipse(0, -h + ry, half * 1.03, ry, { fill: lid }),
      ellipse(-half * 0.06, -h + ry - 4, half * 0.9, ry * 0.84, { fill: light(lid, 0.25) }),
      ellipse(-half * 0.02, -h + ry, half * 0.84, ry * 0.76, { fill: lid }),
    ],
    `translate(${x} ${y})`,
  )
}
