import { shadow } from "../kit/ground"
import { d, group, path, type Svg } from "../kit/svg"
import { dark, light, solid } from "../kit/tone"
import { weave } from "./basket"

/** A woven shopping bag with two handles, a coloured band woven in; x, y is the middle of its foot. */
export function bag(x: number, y: number, w: number, h: number, colour: string, band: string): Svg {
  const half = w / 2
  const body = d(
    "M",
    -half,
    -h,
    "H",
    half,
    "L",
    half * 0.9,
    -30,
    "Q",
    half * 0.88,
    0,
    half * 0.8,
    0,
    "H",
    -half * 0.8,
    "Q",
    -half * 0.88,
    0,
    -half * 0.9,
    -30,
    "Z",
  )
  const handle = (lift: number, tone: string): Svg =>
    path(
      d("M", -half * 0.46, -h + 40, "C", -half * 0.5, -h - lift, half * 0.5, -h - lift, half * 0.46, -h + 40),
      { stroke: tone, width: 34 },
    )
  return group(
    [
      shadow(0, -4, half * 1.04, w * 0.09),
      handle(270, dark(band, 0.35)),
      path(d("M", -half, -h, "L", -half * 0.9, -h - 34, "H", half * 0.9, "L", half, -h, "Z"), {
        fill: dark(colour, 0.45),
      }),
      solid(body, colour, 26, [
        weave(-half, -h, w, h, colour, 40),
        ...[0.2, 0.27].map((at) =>
          path(d("M", -half, -h + h * at, "H", half, "v", h * 0.045, "H", -half, "Z"), {
            fill: band,
            opacity: 0.9,
          }),
        ),
      ]),
      path(d("M", -half, -h + 8, "H", half), { stroke: light(colour, 0.2), width: 26 }),
      path(d("M", -half, -h + 16, "H", half), { stroke: dark(colour, 0.3), width: 5, opacity: 0.6 }),
      handle(210, band),
      path(
        d(
          "M",
          -half * 0.44,
          -h + 20,
          "C",
          -half * 0.48,
          -h - 190,
          half * 0.36,
          -h - 204,
          half * 0.42,
          -h - 20,
        ),
        { stroke: light(band, 0.4), width: 7, opacity: 0.6 },
      ),
    ],
    `translate(${x} ${y})`,
  )
}
