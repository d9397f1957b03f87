import { circle, d, ellipse, group, line, path, place, rect, type Svg } from "../kit/svg"
import { dark, light, mix, solid } from "../kit/tone"
import { leaf, palm, straw, wood } from "../kit/palette"

/** Outline of one fan leaf, its stem at 0,0. */
const fan = (r: number): string =>
  `M 0 0 ${[...Array(11).keys()].flatMap((i) => [-75 + i * 15 - 7, -75 + i * 15].map((turn, tip) => d("L", Math.sin((turn * Math.PI) / 180) * r * (tip ? 1 : 0.74), -Math.cos((turn * Math.PI) / 180) * r * (tip ? 1 : 0.74)))).join(" ")} Z`

/** A palmyra palm: a straight trunk and a round crown; foot at 0,0, 460 tall. */
export const palmyra = (): Svg =>
  group([
    ellipse(10, 0, 46, 9, { fill: "#1E2A22", opacity: 0.18 }),
    solid(
      d("M -17 0 L -12 -330 H 14 L 20 0 Z"),
      "#6E5A44",
      9,
      [0, 1, 2, 3, 4, 5].map((i) =>
        line(
          [
            [-18, -30 - i * 52],
            [20, -34 - i * 52],
          ],
          "#4E3F2E",
          4,
          0.5,
        ),
      ),
    ),
    ...[-150, 150, -105, 105, -60, 60, -22, 26].map((turn, i) =>
      place(
        path(fan(150 - (i % 2) * 10), { fill: ["#17482E", "#2E7350", palm, "#3A8558"][i % 4] ?? palm }),
        0,
        -340,
        turn,
      ),
    ),
    ...[-26, 4, 30].map((x, i) => circle(x, -310 + (i % 2) * 14, 17, { fill: "#4B3140" })),
  ])

/** A coconut palm leaning over the water; foot at 0,0, 430 tall. */
export const coconut = (): Svg => {
  const frond = d("M 0 0 C 60 -60 150 -60 200 20 C 150 -14 80 -20 0 0 Z")
  return group([
    path(d("M -14 0 C 4 -140 20 -240 62 -340 L 84 -334 C 50 -230 36 -130 20 0 Z"), { fill: "#8A6B48" }),
    path(d("M 6 0 C 22 -130 38 -230 74 -336 L 84 -334 C 50 -230 36 -130 20 0 Z"), { fill: "#6A4F33" }),
    ...[
      [-30, 1],
      [10, 1],
      [52, 1],
      [-30, -1],
      [12, -1],
      [54, -1],
      [-78, 1],
      [-70, -1],
    ].map(([turn = 0, side = 1], i) =>
      group(
        path(frond, { fill: i % 2 ? leaf : palm }),
        `translate(74 -340) scale(${side} 1) rotate(${turn})`,
      ),
    ),
    ...[58, 84, 72].map((x, i) => circle(x, -318 + i * 8, 15, { fill: i === 1 ? "#7FA04B" : "#93A83D" })),
  ])
}

export type HouseColours = { wall: string; roof: string; door: string }

/** A house with a tiled roof; foot at 0,0, 520 wide, 430 tall. */
export const house = ({ wall, roof, door }: HouseColours): Svg =>
  group([
    ellipse(20, 2, 290, 16, { fill: "#1E2A22", opacity: 0.16 }),
    solid(d("M -220 0 V -220 H 220 V 0 Z"), wall, 14, [
      rect(-50, -160, 100, 160, 6, { fill: door }),
      ...[-180, 100].map((x) =>
        group([
          rect(x, -160, 80, 80, 4, { fill: "#8FC7CC" }),
          rect(x + 37, -160, 6, 80, 0, { fill: door }),
          rect(x, -124, 80, 6, 0, { fill: door }),
        ]),
      ),
    ]),
    solid(
      d("M -280 -206 L -190 -390 H 190 L 280 -206 Z"),
      roof,
      16,
      [0, 1, 2].map((i) =>
        line(
          [
            [-260 + i * 26, -240 - i * 50],
            [260 - i * 26, -240 - i * 50],
          ],
          dark(roof, 0.25),
          5,
          0.6,
        ),
      ),
    ),
  ])

/** A wooden house on stilts with a stair; the water line at 0, 560 wide. */
export const stiltHouse = ({ wall, roof, door }: HouseColours): Svg =>
  group([
    ...[-230, -120, 0, 120, 230].map((x) =>
      group([
        rect(x - 10, -170, 20, 190, 3, { fill: dark(wood, 0.35) }),
        ellipse(x, 22, 34, 6, { fill: "#FFFFFF", opacity: 0.5 }),
      ]),
    ),
    rect(-290, -186, 580, 24, 4, { fill: wood }),
    solid(d("M -240 -186 V -360 H 240 V -186 Z"), wall, 14, [
      ...[...Array(9).keys()].map((i) =>
        line(
          [
            [-220 + i * 55, -360],
            [-220 + i * 55, -186],
          ],
          dark(wall, 0.14),
          3,
          0.7,
        ),
      ),
      rect(-40, -330, 80, 144, 4, { fill: door }),
      ...[-190, 110].map((x) => rect(x, -320, 84, 74, 4, { fill: "#8FC7CC", stroke: door, width: 7 })),
    ]),
    solid(
      d("M -310 -348 L -200 -500 H 200 L 310 -348 Z"),
      roof,
      16,
      [0, 1, 2].map((i) =>
        line(
          [
            [-290 + i * 32, -380 - i * 42],
            [290 - i * 32, -380 - i * 42],
          ],
          dark(roof, 0.25),
          5,
          0.6,
        ),
      ),
    ),
    line(
      [
        [-290, -186],
        [-290, -240],
        [-290, -240],
      ],
      wood,
      8,
    ),
    path(d("M 250 -170 L 330 20 M 290 -170 L 370 20"), { stroke: wood, width: 11 }),
    ...[0, 1, 2, 3, 4].map((i) =>
      line(
        [
          [262 + i * 17, -140 + i * 36],
          [300 + i * 17, -140 + i * 36],
        ],
        wood,
        8,
      ),
    ),
  ])

/** A sampan from the side, 420 long, on the water at 0, with a rower in a conical hat. */
export const sampan = (cargo: Svg = ""): Svg =>
  group([
    ellipse(0, 18, 230, 13, { fill: "#0E4C54", opacity: 0.25 }),
    line(
      [
        [-118, -40],
        [-190, 60],
      ],
      "#B98A55",
      8,
    ),
    path(d("M -150 -16 C -150 -70 -136 -96 -110 -96 C -84 -96 -78 -60 -76 -16 Z"), { fill: "#5A3550" }),
    circle(-112, -112, 22, { fill: "#C98F66" }),
    solid(d("M -166 -110 L -112 -160 L -58 -110 Q -112 -94 -166 -110 Z"), "#F0DDA8", 8),
    cargo,
    solid(
      d("M -220 -34 C -160 -12 150 -12 226 -40 C 200 12 150 24 0 24 C -140 24 -190 12 -220 -34 Z"),
      "#7A5230",
      10,
    ),
    path(d("M -214 -30 C -150 -8 150 -8 220 -36"), { stroke: light("#7A5230", 0.4), width: 6 }),
  ])

/** Rows of plants running to the horizon, w wide and h tall, upper left corner at 0,0. */
export const rows = (w: number, h: number, soil: string, plants: string): Svg =>
  group([
    rect(0, 0, w, h, 0, { fill: soil }),
    ...[...Array(9).keys()].map((i) =>
      path(
        d(
          "M",
          w * 0.5 + (i - 4) * w * 0.04 - 6,
          0,
          "L",
          w * 0.5 + (i - 4) * w * 0.22 - 26,
          h,
          "h 52 L",
          w * 0.5 + (i - 4) * w * 0.04 + 6,
          0,
          "Z",
        ),
        { fill: i % 2 ? plants : light(plants, 0.15) },
      ),
    ),
  ])

/** The Seven Mountains on the horizon at 0, 1200 wide. */
export const hills = (near: string, far = mix(near, "#D5ECEF", 0.5)): Svg =>
  group([
    path(
      d(
        "M 0 0 C 120 -40 200 -170 330 -180 C 440 -186 520 -70 640 -60 C 760 -50 830 -150 960 -150 C 1080 -150 1140 -40 1200 -20 V 0 Z",
      ),
      { fill: far },
    ),
    path(
      d(
        "M -20 0 C 80 -10 150 -90 260 -96 C 380 -100 440 -16 560 -12 C 740 -6 860 -84 980 -84 C 1090 -84 1150 -20 1220 0 Z",
      ),
      { fill: near },
    ),
  ])

/** A leafy tree with a round crown and, when given, fruit of a colour; foot at 0,0, 330 tall. */
export const tree = (crown = leaf, fruit?: string): Svg =>
  group([
    ellipse(10, 0, 80, 12, { fill: "#1E2A22", opacity: 0.16 }),
    path(d("M -16 0 L -10 -150 H 14 L 20 0 Z"), { fill: "#7A5B3C" }),
    solid(
      d(
        "M -120 -170 C -150 -250 -80 -320 0 -330 C 90 -330 150 -250 122 -176 C 110 -110 -100 -106 -120 -170 Z",
      ),
      crown,
      22,
      [ellipse(-40, -250, 46, 30, { fill: light(crown, 0.4), opacity: 0.6 })],
    ),
    ...(fruit
      ? [
          [-70, -190],
          [-20, -230],
          [40, -180],
          [78, -240],
          [10, -280],
          [-60, -260],
        ].map(([x = 0, y = 0]) => ellipse(x, y, 15, 18, { fill: fruit }))
      : []),
  ])

/** A slanted rack of bamboo with something drying on it, 420 wide, foot at 0,0. */
export const rack = (goods: (x: number, y: number) => Svg): Svg =>
  group([
    ...[-180, 180].map((x) =>
      group([
        line(
          [
            [x, 0],
            [x, -150],
          ],
          wood,
          12,
        ),
        line(
          [
            [x + 60, -10],
            [x + 60, -210],
          ],
          dark(wood, 0.2),
          12,
        ),
      ]),
    ),
    path(d("M -220 -120 L 170 -120 L 270 -210 L -120 -210 Z"), { fill: straw }),
    path(d("M -220 -120 L 170 -120 L 270 -210 L -120 -210 Z"), { stroke: dark(straw, 0.3), width: 8 }),
    ...[0, 1].flatMap((row) => [0, 1, 2, 3, 4].map((i) => goods(-150 + i * 72 + row * 52, -140 - row * 46))),
  ])

/** Round clouds. */
export const cloud = (): Svg =>
  group(
    [
      ellipse(0, 0, 90, 28, { fill: "#FFFFFF" }),
      circle(-34, -20, 34, { fill: "#FFFFFF" }),
      circle(18, -28, 44, { fill: "#FFFFFF" }),
    ],
    "",
    0.8,
  )
