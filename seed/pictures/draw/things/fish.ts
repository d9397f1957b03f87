import { circle, clip, d, ellipse, group, line, path, type Svg } from "../kit/svg"
import { dark, light, mix, solid } from "../kit/tone"

/** A small river carp, 300 long, head to the left, around 0,0. */
export function carp(colour = "#8FA5A6"): Svg {
  const body = d("M -150 4 C -110 -58 10 -66 92 -10 L 92 14 C 10 66 -110 58 -150 4 Z")
  const tail = d("M 80 2 L 152 -54 Q 132 2 152 56 Z")
  const scales = [-70, -30, 10, 50].flatMap((x, i) =>
    [-20, 4, 28].map((y) =>
      path(d("M", x + (y === 4 ? 16 : 0), y - 10, "q 12 10 0 20"), {
        stroke: dark(colour, 0.22),
        width: 4,
        opacity: i > 2 && y !== 4 ? 0 : 0.55,
      }),
    ),
  )
  return group([
    solid(tail, mix(colour, "#C0603A", 0.35), 8),
    path(d("M -20 -50 Q 20 -92 46 -46 Z"), { fill: mix(colour, "#C0603A", 0.35) }),
    path(d("M -30 44 Q -4 78 18 46 Z"), { fill: mix(colour, "#C0603A", 0.45) }),
    solid(body, colour, 16, [
      path(d("M -150 14 C -100 50 10 56 92 8 L 92 60 L -150 60 Z"), {
        fill: light(colour, 0.65),
        opacity: 0.8,
      }),
      ...scales,
    ]),
    path(d("M -88 -36 Q -68 2 -88 38"), { stroke: dark(colour, 0.35), width: 5, opacity: 0.7 }),
    circle(-114, -8, 12, { fill: "#FFFDF4" }),
    circle(-114, -8, 6, { fill: "#1E2A22" }),
  ])
}

/** A live snakehead: long, round and marbled; 420 long. */
export function snakehead(colour = "#5E6449"): Svg {
  const body = d(
    "M -210 10 C -190 -34 -120 -52 -60 -46 C 40 -50 120 -30 168 -8 L 168 18 C 110 44 0 56 -70 50 C -130 52 -190 44 -210 10 Z",
  )
  const marks = [-110, -60, -10, 40, 90, 136].map((x, i) =>
    path(d("M", x, -50, "l 22 34 l -16 22 l 20 26 l -26 -4 l -12 -28 l 12 -20 Z"), {
      fill: dark(colour, 0.5),
      opacity: 0.6 - i * 0.03,
    }),
  )
  return group([
    solid(d("M 160 4 C 190 -34 214 -30 216 -22 Q 224 6 214 34 Q 190 40 160 8 Z"), dark(colour, 0.15), 8),
    path(d("M -84 -46 Q -20 -86 130 -34 L 130 -18 L -84 -36 Z"), { fill: dark(colour, 0.3) }),
    path(d("M -20 50 Q 40 80 130 26 L 120 14 Z"), { fill: dark(colour, 0.3) }),
    solid(body, colour, 16, [
      ...marks,
      path(d("M -210 20 C -160 60 40 54 168 14 L 168 70 L -210 70 Z"), {
        fill: light(colour, 0.65),
        opacity: 0.85,
      }),
    ]),
    path(d("M -208 14 Q -186 22 -164 16"), { stroke: dark(colour, 0.5), width: 5 }),
    path(d("M -120 -38 Q -102 4 -122 40"), { stroke: dark(colour, 0.45), width: 5, opacity: 0.7 }),
    path(d("M -108 6 q 40 -14 44 8 q -20 22 -44 8 Z"), { fill: light(colour, 0.25) }),
    circle(-164, -14, 11, { fill: "#F2D98B" }),
    circle(-164, -14, 6, { fill: "#1E2A22" }),
  ])
}

/** A snakehead split along the back and dried flat, seen from the flesh side; 400 long, head to the left. */
export function splitFish(colour = "#C98A43", skin = "#6E5A3C"): Svg {
  const half = (side: 1 | -1) =>
    d(
      "M -196 0 C -170",
      side * 62,
      "-80",
      side * 96,
      "0",
      side * 84,
      "C 70",
      side * 76,
      "120",
      side * 40,
      "150",
      side * 10,
      "L 150 0 Z",
    )
  const ribs = [-120, -84, -48, -12, 24, 60, 94].flatMap((x, i) =>
    ([1, -1] as const).map((side) =>
      path(d("M", x, side * 6, "q 22", side * 26, "14", side * (62 - Math.abs(i - 2) * 7)), {
        stroke: dark(colour, 0.22),
        width: 5,
        opacity: 0.6,
      }),
    ),
  )
  return group([
    path(d("M 140 0 L 212 -44 Q 196 0 212 44 Z"), { fill: dark(skin, 0.1) }),
    path(half(1), { fill: skin, stroke: skin, width: 14 }),
    path(half(-1), { fill: skin, stroke: skin, width: 14 }),
    solid(half(-1), colour, 14, [ellipse(-40, -46, 90, 20, { fill: light(colour, 0.5), opacity: 0.6 })]),
    solid(half(1), colour, 14, [ellipse(-30, 44, 90, 18, { fill: light(colour, 0.4), opacity: 0.5 })]),
    ...ribs,
    path(d("M -176 0 H 148"), { stroke: dark(colour, 0.4), width: 7 }),
    path(d("M -196 0 C -180 -34 -150 -50 -128 -52 L -128 52 C -150 50 -180 34 -196 0 Z"), { fill: skin }),
    path(d("M -130 -52 Q -116 0 -130 52"), { stroke: dark(skin, 0.35), width: 6 }),
    circle(-160, -22, 8, { fill: "#F2E3B5" }),
    circle(-160, 22, 8, { fill: "#F2E3B5" }),
  ])
}

/** A dried gourami: flat, round-bodied, barred; 260 long. */
export function gourami(colour = "#B3925A"): Svg {
  const body = d("M -126 6 C -96 -66 10 -86 78 -16 L 78 18 C 20 74 -90 70 -126 6 Z")
  const bars = [-66, -34, -2, 30].map((x) =>
    path(d("M", x, -70, "q 16 66 -4 140"), { stroke: dark(colour, 0.34), width: 10, opacity: 0.55 }),
  )
  return group([
    path(d("M 70 0 L 134 -40 Q 124 2 132 42 Z"), { fill: dark(colour, 0.25) }),
    path(d("M -60 -50 Q 10 -104 84 -24 Z"), { fill: dark(colour, 0.3) }),
    path(d("M -50 56 Q 20 94 84 24 Z"), { fill: dark(colour, 0.3) }),
    solid(body, colour, 14, [
      ...bars,
      path(d("M -126 6 C -70 50 20 46 78 10"), { stroke: light(colour, 0.5), width: 10, opacity: 0.5 }),
    ]),
    path(d("M -82 -32 Q -66 2 -80 36"), { stroke: dark(colour, 0.4), width: 5 }),
    circle(-100, -8, 8, { fill: "#F5E8C4" }),
    circle(-100, -8, 4, { fill: "#2A2118" }),
  ])
}

/** A slice of fermented fish as it lies in a jar. */
export function fishPiece(colour = "#9C4A25"): Svg {
  const body = d("M -70 10 Q -60 -40 0 -44 Q 66 -40 70 0 Q 60 40 0 40 Q -60 44 -70 10 Z")
  return group([
    solid(
      body,
      colour,
      12,
      clip(
        body,
        [0, 1, 2].map((i) =>
          path(d("M -60", -18 + i * 20, "q 60 -22 120 0"), {
            stroke: light(colour, 0.4),
            width: 5,
            opacity: 0.6,
          }),
        ),
      ),
    ),
    line(
      [
        [-20, 6],
        [24, 2],
      ],
      dark(colour, 0.5),
      6,
      0.6,
    ),
  ])
}
