import { circle, clip, d, ellipse, group, line, path, place, rect, type Svg } from "../kit/svg"
import { dark, light, solid } from "../kit/tone"
import { caramel, sugar, wood } from "../kit/palette"
import { chance } from "../kit/chance"
import { weave } from "../packs/basket"

/** A disc of palm sugar, 150 across, seen aslant. */
export function sugarDisc(colour = "#C98A3C"): Svg {
  return group([
    solid(d("M -76 -14 V 22 A 76 30 0 0 0 76 22 V -14 Z"), dark(colour, 0.12), 12),
    ellipse(0, -14, 76, 30, { fill: light(colour, 0.22) }),
    ellipse(4, -11, 66, 24, { fill: colour }),
    path(d("M -40 -20 q 30 -14 70 -4"), { stroke: light(colour, 0.6), width: 6, opacity: 0.8 }),
  ])
}

/** A wooden spoon, bowl at 0,0, handle to the upper right, dripping what it holds. */
export function spoon(content: string): Svg {
  return group([
    place(solid(d("M 30 -13 L 300 -20 Q 322 0 300 20 L 30 13 Z"), wood, 10), 0, 0, -38),
    ellipse(0, 0, 74, 50, { fill: dark(wood, 0.2) }),
    ellipse(-3, -4, 68, 44, { fill: wood }),
    ellipse(-3, -4, 56, 34, { fill: content }),
    ellipse(-18, -14, 22, 9, { fill: "#FFFFFF", opacity: 0.5 }),
    path(d("M -44 30 C -46 70 -50 96 -44 118 Q -36 132 -28 118 C -24 96 -26 70 -22 38 Z"), { fill: content }),
  ])
}

/** A honey bee in flight, 150 across. */
export function bee(): Svg {
  const body = d("M -58 6 C -50 -38 34 -44 62 2 C 40 44 -44 46 -58 6 Z")
  return group([
    place(
      path(d("M 0 0 C -34 -60 -6 -110 30 -104 C 60 -84 40 -26 0 0 Z"), {
        fill: "#FFFFFF",
        opacity: 0.85,
        stroke: "#B9C6C2",
        width: 4,
      }),
      -6,
      -26,
      -14,
    ),
    place(
      path(d("M 0 0 C -30 -50 0 -90 34 -80 C 56 -60 36 -20 0 0 Z"), {
        fill: "#EAF3F0",
        opacity: 0.85,
        stroke: "#B9C6C2",
        width: 4,
      }),
      8,
      -24,
      30,
    ),
    solid(
      body,
      "#F2B233",
      12,
      [-18, 14, 42].map((x) => path(d("M", x, -60, "q 12 60 -4 120"), { stroke: "#3A2A1C", width: 15 })),
    ),
    circle(-62, -2, 25, { fill: "#3A2A1C" }),
    circle(-70, -8, 6, { fill: "#FFFDF4" }),
    path(d("M -76 -22 q -14 -20 -30 -20"), { stroke: "#3A2A1C", width: 6 }),
    path(d("M -62 -26 q -4 -22 -18 -32"), { stroke: "#3A2A1C", width: 6 }),
  ])
}

/** A piece of honeycomb, about 260 wide. */
export function honeycomb(): Svg {
  const cell = "M 0 -38 L 33 -19 V 19 L 0 38 L -33 19 V -19 Z"
  const rows = [
    [-66, 0, 66],
    [-99, -33, 33, 99],
    [-66, 0, 66],
  ]
  return group(
    rows.flatMap((row, i) =>
      row.map((x, j) =>
        place(
          [
            path(cell, { fill: "#D98E1F", stroke: "#F7D37A", width: 9 }),
            path(cell, { fill: (i + j) % 3 ? "#EDA52C" : "#F6C453" }),
            path("M -18 -14 l 14 -9", { stroke: "#FFF2C4", width: 7 }),
          ],
          x,
          i * 57 - 57,
          0,
          0.97,
        ),
      ),
    ),
  )
}

/** A round toasted rice cracker with sesame, 240 across. */
export function cracker(colour = "#F0DDB0", seed = 2): Svg {
  const random = chance(seed)
  const seeds = [...Array(26).keys()].map(() => {
    const a = random() * Math.PI * 2
    const r = Math.sqrt(random()) * 100
    return place(ellipse(0, 0, 7, 4, { fill: "#3A2E24" }), Math.cos(a) * r, Math.sin(a) * r, random() * 180)
  })
  const edge = [...Array(24).keys()].map((i) => {
    const a = (i / 24) * Math.PI * 2
    const r = 118 + (i % 2 ? 5 : -3)
    return `${i ? "L" : "M"} ${(Math.cos(a) * r).toFixed(1)} ${(Math.sin(a) * r).toFixed(1)}`
  })
  return group([
    solid(`${edge.join(" ")} Z`, colour, 16, [
      ellipse(-24, -30, 40, 26, { fill: light(colour, 0.7) }),
      ellipse(40, 36, 34, 24, { fill: dark(colour, 0.1), opacity: 0.6 }),
      ...seeds,
    ]),
  ])
}

/** A thin biscuit with flaked almonds, 150 across. */
export function biscuit(): Svg {
  return group([
    solid(d("M -76 0 A 76 74 0 1 1 76 0 A 76 74 0 1 1 -76 0 Z"), "#E0AC62", 12, [
      ellipse(0, 0, 58, 56, { fill: "#EBC282" }),
    ]),
    ...(
      [
        [-26, -24, 20],
        [24, -12, 70],
        [-8, 28, 130],
        [-44, 14, 100],
        [36, 34, 10],
      ] as const
    ).map(([x, y, turn]) =>
      place(
        [ellipse(0, 0, 12, 24, { fill: "#B57C3A" }), ellipse(-1, -1, 10, 21, { fill: "#FBEFD2" })],
        x,
        y,
        turn,
      ),
    ),
  ])
}

/** An almond in its skin, 90 long. */
export const almond = (): Svg =>
  solid(
    d("M 0 -46 C 30 -26 36 20 0 46 C -36 20 -30 -26 0 -46 Z"),
    "#A8652F",
    9,
    [-10, 0, 10].map((x) =>
      path(d("M", x, -30, "q", x / 2, 30, 0, 62), { stroke: "#7E471D", width: 3, opacity: 0.6 }),
    ),
  )

/** A string of plump sausages hanging, n links down from 0,0. */
export function sausages(links: number, colour = "#8E2F22"): Svg {
  return group(
    [...Array(links).keys()].map((i) =>
      place(
        [
          solid(
            d(
              "M 0 -60 C 44 -60 50 -20 48 6 C 48 46 36 64 0 64 C -36 64 -48 46 -48 6 C -50 -20 -44 -60 0 -60 Z",
            ),
            i % 2 ? colour : light(colour, 0.08),
            12,
            [
              ...(
                [
                  [-16, -24],
                  [14, -4],
                  [-10, 22],
                  [20, 34],
                ] as const
              ).map(([x, y]) => ellipse(x, y, 10, 6, { fill: "#E9B79A", opacity: 0.7 })),
              ellipse(-22, -18, 8, 26, { fill: "#FFFFFF", opacity: 0.3 }),
            ],
          ),
          path(d("M -14 -62 q 14 10 28 0"), { stroke: "#EAD9B0", width: 9 }),
        ],
        0,
        66 + i * 124,
      ),
    ),
  )
}

/** A glass of something cold with two ice cubes; foot at 0,0, 230 tall. */
export function drink(colour: string): Svg {
  const body = d("M -78 -230 L -60 -12 Q -58 0 -44 0 H 44 Q 58 0 60 -12 L 78 -230 Z")
  return group([
    ellipse(10, 0, 74, 14, { fill: "#4A3413", opacity: 0.13 }),
    path(body, { fill: "#EEF6F3", opacity: 0.75 }),
    clip(body, [
      rect(-90, -186, 180, 190, 0, { fill: colour }),
      ellipse(0, -186, 76, 13, { fill: light(colour, 0.45) }),
      place(rect(-24, -24, 48, 48, 8, { fill: "#FFFFFF", opacity: 0.45 }), -24, -150, 18),
      place(rect(-22, -22, 44, 44, 8, { fill: "#FFFFFF", opacity: 0.38 }), 26, -128, -22),
      rect(30, -240, 60, 260, 0, { fill: "#1E2A33", opacity: 0.12 }),
      rect(-58, -240, 14, 260, 0, { fill: "#FFFFFF", opacity: 0.5 }),
    ]),
    path(body, { stroke: "#FFFFFF", width: 6, opacity: 0.9 }),
  ])
}

/** A tea bag on a string with its tag. */
export function teaBag(colour = "#D9B25E"): Svg {
  const bag = d("M -56 -60 L -34 -86 H 34 L 56 -60 V 72 H -56 Z")
  return group([
    path(d("M 0 -86 C 10 -150 90 -130 96 -60"), { stroke: "#9A8F76", width: 5 }),
    solid(bag, "#F4EFE0", 10, [path(d("M -56 0 Q 0 -18 56 0 V 72 H -56 Z"), { fill: colour, opacity: 0.8 })]),
    rect(70, -62, 56, 60, 6, { fill: "#3F7A48" }),
    circle(98, -32, 12, { fill: "#F6E7B6" }),
  ])
}

/** A clay vat with a conical lid, 300 tall, foot at 0,0. */
export function vat(colour = "#8A5A3C"): Svg {
  const body = d("M -76 0 C -140 -60 -150 -150 -96 -214 H 96 C 150 -150 140 -60 76 0 Z")
  return group([
    solid(body, colour, 22, [
      path(d("M -140 -120 q 140 30 280 0"), { stroke: light(colour, 0.3), width: 8, opacity: 0.6 }),
    ]),
    solid(d("M -122 -212 Q 0 -330 122 -212 Q 0 -180 -122 -212 Z"), "#C9A060", 14, [
      line(
        [
          [-60, -216],
          [0, -268],
        ],
        dark("#C9A060", 0.2),
        5,
      ),
      line(
        [
          [60, -216],
          [0, -268],
        ],
        dark("#C9A060", 0.2),
        5,
      ),
    ]),
    ellipse(0, -272, 12, 9, { fill: "#8C6A38" }),
  ])
}

/** A square of woven bamboo mat to lay things on, w by h around 0,0. */
export const mat = (w: number, h: number, colour = "#D8B873"): Svg => {
  const shape = d(
    "M",
    -w / 2,
    -h / 2,
    "L",
    w / 2 - 30,
    -h / 2,
    "L",
    w / 2,
    h / 2,
    "L",
    -w / 2 - 30,
    h / 2,
    "Z",
  )
  return group([
    path(shape, { fill: dark(colour, 0.15) }),
    clip(shape, weave(-w / 2 - 40, -h / 2, w + 80, h, colour, 36)),
  ])
}

/** A drop of syrup or juice. */
export const drop = (colour = sugar): Svg =>
  group([
    path(d("M 0 -44 C 20 -14 28 0 28 16 A 28 28 0 0 1 -28 16 C -28 0 -20 -14 0 -44 Z"), {
      fill: colour,
      stroke: dark(caramel, 0.1),
      width: 0,
    }),
    ellipse(-9, 12, 6, 11, { fill: "#FFFFFF", opacity: 0.6 }),
  ])
