import { circle, d, ellipse, group, line, path, type Svg } from "../kit/svg"
import { dark, light, mix, solid } from "../kit/tone"
import { chilli as red, leaf, palm } from "../kit/palette"
import { chance } from "../kit/chance"

/** A palmyra fruit, 200 across: black-violet skin, pale collar of sepals. */
export function palmFruit(colour = "#4B3140"): Svg {
  const body = d(
    "M -98 14 C -100 -54 -50 -90 0 -90 C 50 -90 100 -54 98 14 C 96 66 50 96 0 96 C -50 96 -96 66 -98 14 Z",
  )
  return group([
    solid(body, colour, 22, ellipse(-20, 78, 76, 26, { fill: mix(colour, "#B98A4E", 0.45), opacity: 0.8 })),
    ...[-1, 1].map((side) =>
      path(
        d(
          "M 0 -64 C",
          side * 30,
          -104,
          side * 84,
          -94,
          side * 86,
          -58,
          "C",
          side * 60,
          -40,
          side * 20,
          -44,
          0,
          -64,
          "Z",
        ),
        { fill: side < 0 ? "#B9B26A" : "#8F8C4E" },
      ),
    ),
    path(d("M -34 -96 C -24 -62 24 -62 34 -96 C 20 -110 -20 -110 -34 -96 Z"), { fill: "#A5A05C" }),
    path(d("M -6 -104 q 2 -22 12 -30"), { stroke: "#7A6B3C", width: 14 }),
  ])
}

/** A cut palmyra fruit showing three clear seeds. */
export function cutPalmFruit(): Svg {
  return group([
    solid(d("M -104 0 A 104 92 0 1 1 104 0 A 104 92 0 1 1 -104 0 Z"), "#4B3140", 16),
    ellipse(0, -6, 88, 76, { fill: "#E9DDB0" }),
    ...(
      [
        [-34, -26],
        [36, -22],
        [0, 36],
      ] as const
    ).map(([x, y]) =>
      group([
        ellipse(x, y, 30, 25, { fill: "#CDBB7E" }),
        ellipse(x, y - 2, 26, 21, { fill: "#F7F8EF" }),
        ellipse(x - 7, y - 8, 9, 6, { fill: "#FFFFFF" }),
      ]),
    ),
  ])
}

/** A peeled seed of young palm fruit, clear as jelly. */
export const palmSeed = (): Svg =>
  group([
    ellipse(0, 0, 56, 42, { fill: "#C9D6CB" }),
    ellipse(-4, -4, 52, 38, { fill: "#E8F0E6" }),
    ellipse(-8, -6, 30, 20, { fill: "#F8FBF4" }),
    path(d("M -34 -14 q 12 -18 34 -18"), { stroke: "#FFFFFF", width: 8 }),
  ])

/** A mango, 220 tall, stem up. */
export function mango(colour = "#F2B233", blush = "#E4572E"): Svg {
  const body = d(
    "M -8 -104 C 64 -112 108 -40 96 30 C 86 88 30 116 -16 104 C -72 90 -98 30 -86 -26 C -78 -66 -48 -100 -8 -104 Z",
  )
  return group([
    solid(body, colour, 22, [
      ellipse(66, -40, 70, 90, { fill: blush, opacity: 0.55 }),
      ellipse(84, -60, 44, 60, { fill: blush, opacity: 0.5 }),
      ellipse(-50, -30, 16, 40, { fill: "#FFFFFF", opacity: 0.28 }),
    ]),
    path(d("M -8 -104 q -2 -22 10 -34"), { stroke: "#7A5B33", width: 12 }),
    path(d("M 0 -118 C 40 -170 110 -160 130 -126 C 90 -104 40 -104 0 -118 Z"), { fill: leaf }),
    path(d("M 6 -120 Q 60 -136 124 -126"), { stroke: dark(leaf, 0.25), width: 5 }),
  ])
}

/** A mango cheek, cut in dice and turned out. */
export function mangoCheek(): Svg {
  const skin = d("M -130 -20 C -120 70 120 70 130 -20 C 90 20 -90 20 -130 -20 Z")
  const cubes = [-92, -54, -16, 22, 60].flatMap((x, i) =>
    [0, 1].map((row) => d("M", x + row * 14, -58 - row * 26 + Math.abs(i - 2) * 14, "h 30 v 44 h -30 Z")),
  )
  return group([...cubes.map((cube) => solid(cube, "#F7B733", 8)), solid(skin, "#E9A02B", 14)])
}

/** A strip of dried mango, curled. */
export function driedMango(colour = "#E39A2C"): Svg {
  const body = d(
    "M -96 20 C -70 -50 20 -66 92 -30 C 104 -18 96 6 78 8 C 20 -14 -30 6 -62 46 C -80 56 -104 44 -96 20 Z",
  )
  return solid(body, colour, 12, [
    path(d("M -84 26 C -50 -30 20 -44 84 -20"), { stroke: dark(colour, 0.2), width: 5, opacity: 0.5 }),
    path(d("M -70 36 C -40 -8 20 -24 80 -6"), { stroke: light(colour, 0.5), width: 4, opacity: 0.7 }),
  ])
}

/** A river olive (cà na), 110 long, with a leaf when wanted. */
export function riverOlive(colour = "#93A83D", withLeaf = false): Svg {
  return group([
    withLeaf
      ? group([
          path(d("M -40 -20 C -110 -30 -140 -80 -132 -120 C -84 -110 -44 -70 -40 -20 Z"), { fill: leaf }),
          path(d("M -44 -26 Q -80 -60 -126 -112"), { stroke: dark(leaf, 0.25), width: 5 }),
        ])
      : "",
    solid(
      d("M -58 0 C -56 -34 -20 -46 8 -42 C 44 -38 62 -14 58 4 C 54 32 20 46 -12 42 C -44 38 -60 20 -58 0 Z"),
      colour,
      12,
      [ellipse(-22, -18, 16, 9, { fill: "#FFFFFF", opacity: 0.45 })],
    ),
    circle(57, 2, 5, { fill: dark(colour, 0.4) }),
  ])
}

/** A mulberry, 120 tall. */
export function mulberry(colour = "#5B1F49"): Svg {
  const random = chance(3)
  const drupelets = [
    [0, -40],
    [-26, -28],
    [26, -26],
    [-36, -2],
    [-8, -8],
    [22, 0],
    [38, 8],
    [-28, 26],
    [2, 22],
    [28, 32],
    [-14, 46],
    [12, 50],
  ] as const
  return group([
    path(d("M 0 -46 q -4 -30 14 -44"), { stroke: leaf, width: 9 }),
    ...drupelets.map(([x, y]) =>
      group([
        circle(x, y, 20, { fill: random() > 0.5 ? colour : light(colour, 0.1) }),
        circle(x + 4, y + 4, 17, { fill: dark(colour, 0.25), opacity: 0.4 }),
        circle(x - 6, y - 7, 5, { fill: "#FFFFFF", opacity: 0.5 }),
      ]),
    ),
  ])
}

/** A chilli, 170 long, tip to the right. */
export function chilli(colour = red): Svg {
  return group([
    solid(
      d("M -70 -18 C -20 -44 60 -30 100 22 C 40 16 -10 30 -58 18 C -76 12 -84 -10 -70 -18 Z"),
      colour,
      10,
      ellipse(-24, -16, 30, 6, { fill: "#FFFFFF", opacity: 0.4 }),
    ),
    path(d("M -66 -22 q -20 6 -10 40 q 12 -8 16 -20 Z"), { fill: leaf }),
    path(d("M -74 0 q -20 -4 -30 -20"), { stroke: palm, width: 9 }),
  ])
}

/** A slice of star fruit. */
export function starFruit(): Svg {
  const points = [...Array(10).keys()].map((i) => {
    const r = i % 2 ? 34 : 78
    const a = (Math.PI / 5) * i - Math.PI / 2
    return `${i ? "L" : "M"} ${(Math.cos(a) * r).toFixed(1)} ${(Math.sin(a) * r).toFixed(1)}`
  })
  return group([
    path(`${points.join(" ")} Z`, { fill: "#E7D24A", stroke: "#B7B032", width: 12 }),
    ...[0, 72, 144, 216, 288].map((turn) =>
      group(
        line(
          [
            [0, -10],
            [0, -46],
          ],
          "#F7EFA6",
          8,
        ),
        `rotate(${turn})`,
      ),
    ),
    circle(0, 0, 8, { fill: "#B7B032" }),
  ])
}
