import { circle, clip, d, ellipse, group, line, path, rect, type Svg } from "../kit/svg"
import { dark, light, solid } from "../kit/tone"
import { wood } from "../kit/palette"

/** A shallow bowl, 340 wide, foot at 0,0, with what lies in it. */
export function bowl(colour: string, content: Svg): Svg {
  const body = d("M -170 -110 C -160 -20 -90 0 0 0 C 90 0 160 -20 170 -110 Z")
  return group([
    ellipse(14, 0, 130, 18, { fill: "#4A3413", opacity: 0.14 }),
    ellipse(0, -110, 170, 46, { fill: dark(colour, 0.25) }),
    clip("M -190 -340 H 190 V -110 A 172 44 0 0 1 -172 -110 H -190 Z", content),
    solid(body, colour, 16),
    path(d("M -170 -110 A 170 46 0 0 0 170 -110"), { stroke: light(colour, 0.55), width: 9 }),
  ])
}

/** A round plate seen aslant, 2·r wide, middle at 0,0. */
export const plate = (r: number, colour = "#FBF6EA"): Svg =>
  group([
    ellipse(14, 14, r, r * 0.36, { fill: "#4A3413", opacity: 0.16 }),
    ellipse(0, 4, r, r * 0.35, { fill: dark(colour, 0.2) }),
    ellipse(0, -4, r, r * 0.35, { fill: colour }),
    ellipse(4, -1, r * 0.74, r * 0.24, { fill: dark(colour, 0.07) }),
  ])

/** A wooden scoop lying on its side, 300 long. */
export const scoop = (content: string): Svg =>
  group([
    solid(d("M 60 -14 L 220 -22 Q 238 0 220 22 L 60 14 Z"), wood, 8),
    solid(d("M -110 -52 C -40 -70 50 -64 74 -26 V 30 C 40 64 -60 66 -110 44 Z"), wood, 12),
    ellipse(-104, -4, 22, 50, { fill: dark(wood, 0.4) }),
    path(d("M -122 40 C -150 20 -140 -30 -104 -44 C -86 -30 -86 26 -100 44 Z"), { fill: content }),
  ])

/** A tea cup with its saucer, 320 wide, foot at 0,0. */
export const cup = (tea: string, colour = "#FBF6EA"): Svg =>
  group([
    ellipse(16, 0, 160, 30, { fill: "#4A3413", opacity: 0.15 }),
    ellipse(0, -8, 160, 36, { fill: dark(colour, 0.14) }),
    ellipse(0, -14, 158, 34, { fill: colour }),
    path(d("M 92 -120 C 160 -130 160 -40 84 -52"), { stroke: dark(colour, 0.1), width: 18 }),
    solid(d("M -106 -150 C -100 -50 -70 -20 0 -20 C 70 -20 100 -50 106 -150 Z"), colour, 14),
    ellipse(0, -150, 106, 26, { fill: dark(colour, 0.12) }),
    ellipse(0, -147, 94, 20, { fill: tea }),
    ellipse(-26, -151, 36, 6, { fill: "#FFFFFF", opacity: 0.5 }),
  ])

/** Steam in three strokes. */
export const steam = (): Svg =>
  [-50, 0, 50]
    .map((x, i) =>
      path(d("M", x, 0, "q -26", -36 - i * 6, "0 -70 t 0 -70"), {
        stroke: "#FFFFFF",
        width: 12,
        opacity: 0.6,
      }),
    )
    .join("")

/** A slice of cucumber. */
export const cucumber = (): Svg =>
  group([
    circle(4, 5, 52, { fill: "#3F7A48" }),
    circle(0, 0, 52, { fill: "#5D9A52" }),
    circle(0, 0, 44, { fill: "#DDEBB8" }),
    ...[0, 60, 120, 180, 240, 300].map((turn) =>
      group(ellipse(0, -22, 6, 11, { fill: "#F4F7DA" }), `rotate(${turn})`),
    ),
  ])

/** A bamboo pole, w long, from 0,0 to the right. */
export const pole = (w: number, colour = "#A98B45"): Svg =>
  group([
    rect(0, -17, w, 34, 15, { fill: dark(colour, 0.2) }),
    rect(0, -17, w, 22, 11, { fill: colour }),
    rect(8, -13, w - 16, 7, 4, { fill: light(colour, 0.5) }),
    ...[...Array(Math.floor(w / 190)).keys()].map((i) =>
      line(
        [
          [150 + i * 190, -17],
          [150 + i * 190, 17],
        ],
        dark(colour, 0.4),
        7,
      ),
    ),
  ])
