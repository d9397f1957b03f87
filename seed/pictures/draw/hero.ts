import { chance } from "./kit/chance"
import { leaf, lotus, palm, straw, sugar, wood } from "./kit/palette"
import {
  circle,
  clip,
  d,
  ellipse,
  group,
  line,
  oval,
  path,
  picture,
  place,
  rect,
  restartClips,
  type Svg,
} from "./kit/svg"
import { dark, light, mix, solid } from "./kit/tone"

const water = "#2E8A93"

/** A conical hat from above, with the light on its upper left. */
function hat(r = 30, colour = "#F3E3B8"): Svg {
  const rays = [...Array(12).keys()].map((i) => {
    const [x, y] = [Math.cos((i * Math.PI) / 6) * r, Math.sin((i * Math.PI) / 6) * r]
    return d("M", x * 0.2, y * 0.2, "L", x * 0.94, y * 0.94)
  })
  return group([
    ellipse(r * 0.22, r * 0.26, r, r, { fill: "#123A40", opacity: 0.28 }),
    solid(
      oval(0, 0, r, r),
      colour,
      r * 0.22,
      path(rays.join(""), { stroke: dark(colour, 0.22), width: 2, opacity: 0.6 }),
    ),
    circle(-r * 0.06, -r * 0.06, r * 0.14, { fill: dark(colour, 0.3) }),
  ])
}

/** A sampan from above, 300 long, bow to the right, with what it sells. */
function boat(hull: string, cargo: Svg, rower: boolean): Svg {
  const shape = d("M -150 0 C -110 -46 60 -54 164 0 C 60 54 -110 46 -150 0 Z")
  const inner = d("M -128 0 C -94 -33 52 -40 136 0 C 52 40 -94 33 -128 0 Z")
  const planks = [-92, -58, 96].map((x) => rect(x, -44, 13, 88, 2, { fill: light(hull, 0.25) }))
  return group([
    path(shape, { fill: "#0E4C54", opacity: 0.35 }),
    place(path(shape, { fill: "#0E4C54", opacity: 0.22 }), 14, 20),
    solid(shape, hull, 9),
    clip(inner, [path(inner, { fill: dark(hull, 0.38) }), ...planks, cargo]),
    path(inner, { stroke: light(hull, 0.3), width: 4 }),
    rower
      ? group([
          line(
            [
              [-118, -8],
              [-150, 74],
            ],
            "#C9A46A",
            8,
          ),
          place(path(d("M 0 0 L -14 46 L 12 46 Z"), { fill: "#C9A46A" }), -150, 70, 14),
          place(hat(), -112, 0),
        ])
      : "",
  ])
}

/** One round fruit in three tones, small enough to go without crescents. */
const fruit = (colour: string, r: number): Svg =>
  group([
    ellipse(0, 0, r, r * 0.9, { fill: dark(colour) }),
    ellipse(-r * 0.12, -r * 0.1, r * 0.86, r * 0.76, { fill: colour }),
    ellipse(-r * 0.32, -r * 0.3, r * 0.34, r * 0.26, { fill: light(colour, 0.6) }),
  ])

/** Round goods packed in a hull. */
function heap(colours: readonly string[], r: number, seed: number, from = -40, to = 88): Svg {
  const random = chance(seed)
  const pieces: Svg[] = []
  for (let x = from; x < to; x += r * 1.35) {
    for (let y = -26; y <= 26; y += r * 1.35) {
      const colour = colours[Math.floor(random() * colours.length)] ?? sugar
      pieces.push(place(fruit(colour, r), x + random() * 6, y + random() * 6))
    }
  }
  return group(pieces)
}

const lotusBundle = (): Svg =>
  group(
    [-24, 14, 52, 86].flatMap((x, i) =>
      [-16, 16].map((y) =>
        place(
          [...Array(6).keys()]
            .map((k) =>
              group(ellipse(0, -9, 6, 11, { fill: k % 2 ? "#F19ABB" : lotus }), `rotate(${k * 60})`),
            )
            .join("") + circle(0, 0, 5, { fill: sugar }),
          x,
          y + (i % 2) * 6,
        ),
      ),
    ),
  )

const baskets = (): Svg =>
  group(
    [-20, 36, 88].map((x, i) =>
      place(
        [
          solid(oval(0, 0, 26, 24), straw, 7),
          ellipse(0, 0, 18, 16, { fill: ["#F6F0DF", "#A63A24", "#6E8C3A"][i] ?? straw }),
          ellipse(-5, -5, 7, 5, { fill: "#FFFFFF", opacity: 0.35 }),
        ],
        x,
        i % 2 ? 6 : -4,
      ),
    ),
  )

const matRolls = (): Svg =>
  group(
    [-30, 4, 38, 72].map((x, i) =>
      rect(x, -34, 26, 68, 9, {
        fill: [lotus, sugar, palm, "#F3E3B8"][i] ?? sugar,
        stroke: "#5A3A1E",
        width: 2,
      }),
    ),
  )

/** A roofed house boat from above, 240 by 110. */
function houseBoat(): Svg {
  const deck = d(
    "M -150 -34 Q -150 -52 -130 -54 L 120 -54 Q 176 -30 176 0 Q 176 30 120 54 L -130 54 Q -150 52 -150 34 Z",
  )
  return group([
    place(path(deck, { fill: "#0E4C54", opacity: 0.3 }), 14, 20),
    solid(deck, "#8A5A34", 10),
    rect(-118, -48, 200, 48, 3, { fill: "#C9563A" }),
    rect(-118, 0, 200, 48, 3, { fill: dark("#C9563A", 0.2) }),
    ...[...Array(9).keys()].map((i) =>
      line(
        [
          [-106 + i * 22, -46],
          [-106 + i * 22, 46],
        ],
        dark("#C9563A", 0.34),
        3,
        0.6,
      ),
    ),
    line(
      [
        [-120, 0],
        [84, 0],
      ],
      "#F0C9A0",
      6,
    ),
    place(hat(22), 116, -8),
    ellipse(116, 28, 12, 10, { fill: leaf }),
    ellipse(138, 14, 9, 8, { fill: leaf }),
  ])
}

/** A raft fish farm from above: a grid of net pens around a hut. */
function raft(): Svg {
  const pens = [0, 1, 2].flatMap((column) =>
    [0, 1].map((row) =>
      group([
        rect(column * 84, row * 76, 76, 68, 4, { fill: "#1E6F78" }),
        ...[0, 1, 2].map((i) =>
          path(d("M", column * 84 + 14 + i * 18, row * 76 + 22 + (i % 2) * 22, "q 9 -9 18 0 q -9 9 -18 0"), {
            fill: "#CFE6E4",
            opacity: 0.75,
          }),
        ),
      ]),
    ),
  )
  return group([
    place(rect(-12, -12, 272, 168, 6, { fill: "#0E4C54", opacity: 0.3 }), 12, 16),
    rect(-12, -12, 272, 168, 6, { fill: "#B98A55" }),
    rect(-12, -12, 272, 168, 6, { stroke: dark("#B98A55", 0.25), width: 4 }),
    ...pens,
    rect(172, 78, 80, 70, 3, { fill: palm }),
    rect(172, 78, 80, 35, 3, { fill: light(palm, 0.18) }),
  ])
}

/** The crown of a palm from above. */
function crown(r: number, colour: string): Svg {
  const frond = d(
    "M 0 0 C",
    r * 0.24,
    -r * 0.34,
    r * 0.2,
    -r * 0.8,
    0,
    -r,
    "C",
    -r * 0.2,
    -r * 0.8,
    -r * 0.24,
    -r * 0.34,
    0,
    0,
    "Z",
  )
  return group([
    ellipse(r * 0.2, r * 0.28, r * 0.9, r * 0.8, { fill: "#1E2A22", opacity: 0.16 }),
    ...[...Array(9).keys()].map((i) =>
      group(
        [
          path(frond, {
            fill: i % 3 === 0 ? light(colour, 0.22) : i % 3 === 1 ? colour : dark(colour, 0.16),
          }),
          line(
            [
              [0, 0],
              [0, -r * 0.9],
            ],
            dark(colour, 0.3),
            2.5,
            0.5,
          ),
        ],
        `rotate(${i * 40 + 10})`,
      ),
    ),
    circle(0, 0, r * 0.12, { fill: dark(colour, 0.35) }),
  ])
}

const ripple = (x: number, y: number, w: number): Svg =>
  path(d("M", x, y, "q", w * 0.25, -w * 0.13, w * 0.5, 0, "t", w * 0.5, 0), {
    stroke: "#FFFFFF",
    width: 5,
    opacity: 0.34,
  })

/** The floating market of Long Xuyên from above, for the first screen of the shop; transparent around the river. */
export function hero(): Svg {
  restartClips()
  const random = chance(21)
  const river =
    "M 250 1100 C 60 860 20 640 130 470 C 230 310 420 330 560 220 C 690 116 880 40 1040 130 C 1200 220 1210 420 1150 560 C 1090 700 1130 840 1040 1100 Z"
  const bank =
    "M 196 1100 C 0 860 -40 620 84 440 C 190 280 390 296 530 186 C 670 76 890 -14 1072 90 C 1250 196 1258 430 1192 580 C 1140 710 1180 850 1094 1100 Z"
  const ripples = [...Array(28).keys()].map(() =>
    ripple(80 + random() * 1080, 130 + random() * 860, 46 + random() * 50),
  )
  return picture(
    [
      clip("M 0 0 H 1240 V 1000 H 0 Z", [
        path(bank, { fill: mix("#9CC79A", "#F6EEDD", 0.15) }),
        clip(river, [
          path(river, { fill: water }),
          path(
            "M 60 1100 C -60 860 0 640 70 430 C 170 270 360 290 500 176 C 630 70 820 0 980 84 C 1140 176 1150 370 1090 520 C 1000 700 1060 860 960 1100 Z",
            { fill: light(water, 0.16) },
          ),
          path(
            "M 330 1100 C 210 850 240 690 380 560 C 520 430 700 420 800 300 C 880 200 990 190 1070 260 L 1240 300 L 1240 1100 Z",
            { fill: dark(water, 0.1), opacity: 0.6 },
          ),
          ...ripples,
        ]),
        path(river, { stroke: "#F3E3B8", width: 9, opacity: 0.85 }),
        place(crown(92, palm), 118, 330),
        place(crown(70, leaf), 236, 262),
        place(crown(84, "#2E7350"), 418, 200),
        place(crown(62, leaf), 44, 476),
        place(crown(76, palm), 1150, 96),
        place(crown(60, leaf), 640, 92),
        place(raft(), 812, 168, 14),
        place(boat(wood, heap(["#F2B233", "#E8902E", "#9DB844"], 17, 3), true), 430, 480, -28, 1.08),
        place(boat("#6E4A2E", lotusBundle(), true), 760, 500, 20, 1),
        place(houseBoat(), 270, 700, 10, 1),
        place(
          boat("#8C5A30", heap(["#E07B2A", "#C9563A", "#F0A63A"], 20, 8, -44, 96), true),
          676,
          676,
          -4,
          1.12,
        ),
        place(boat("#7A5230", baskets(), true), 960, 660, -40, 1.02),
        place(boat("#93653A", matRolls(), true), 500, 890, 14, 1.08),
        place(boat("#6E4A2E", heap([leaf, "#6E8C3A", "#A7B84C"], 17, 5), true), 880, 880, -12, 1.08),
      ]),
    ],
    1240,
    1000,
  )
}

/** The flood-season river as one thin line. */
export function wave(): Svg {
  const humps = [...Array(6).keys()].map(() => "q 25 -18 50 0 t 50 0").join(" ")
  const row = (y: number, colour: string, opacity: number) =>
    path(`M -20 ${y} ${humps}`, { stroke: colour, width: 4, opacity })
  return picture([row(16, "#0E626B", 0.9), row(30, "#0E626B", 0.4)], 560, 44)
}
