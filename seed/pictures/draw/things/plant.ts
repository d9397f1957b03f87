import { circle, d, ellipse, group, line, path, place, type Svg } from "../kit/svg"
import { dark, light, solid } from "../kit/tone"
import { leaf, palm, straw } from "../kit/palette"
import { chance } from "../kit/chance"

/** A fan of palmyra leaf, 260 across, stem down. */
export function palmFan(colour = palm): Svg {
  const rays = [...Array(13).keys()].map((i) => {
    const turn = -96 + i * 16
    const long = 128 + Math.sin((i / 12) * Math.PI) * 26
    return group(
      [
        path(d("M 0 0 L -13", -long * 0.62, "L 0", -long, "L 13", -long * 0.62, "Z"), {
          fill: i % 2 ? colour : light(colour, 0.16),
        }),
        line(
          [
            [0, -16],
            [0, -long * 0.86],
          ],
          dark(colour, 0.25),
          3,
          0.6,
        ),
      ],
      `rotate(${turn})`,
    )
  })
  return group([
    line(
      [
        [0, 0],
        [4, 70],
        [16, 130],
      ],
      "#8C8A45",
      12,
    ),
    ...rays,
    circle(0, 0, 13, { fill: "#8C8A45" }),
  ])
}

/** An ear of rice bending to the right, 300 tall, root at 0,0. */
export function riceEar(colour = straw): Svg {
  const grains = [...Array(11).keys()].flatMap((i) => {
    const t = 0.36 + (i / 11) * 0.64
    const x = 130 * t * t
    const y = -300 * t + 90 * t * t
    const turn = 20 + t * 90
    return [
      place(grain(colour), x - 13, y, turn - 40, 0.9),
      place(grain(light(colour, 0.2)), x + 13, y + 3, turn + 26, 0.9),
    ]
  })
  return group([
    path(d("M 0 0 Q 10 -190 130 -210"), { stroke: "#8C9A45", width: 8 }),
    path(d("M 2 -40 Q -60 -120 -46 -230 Q 2 -150 2 -40 Z"), { fill: "#7FA04B" }),
    ...grains,
  ])
}

const grain = (colour: string): Svg =>
  group([ellipse(0, 0, 10, 23, { fill: dark(colour, 0.14) }), ellipse(-2, -2, 8, 20, { fill: colour })])

/** A heap of small grains, w wide and h tall, its foot at 0,0. */
export function grainHeap(w: number, h: number, colour: string, size: [number, number], seed = 5): Svg {
  const random = chance(seed)
  const mound = d(
    "M",
    -w / 2,
    0,
    "C",
    -w * 0.34,
    -h * 0.2,
    -w * 0.2,
    -h,
    0,
    -h,
    "C",
    w * 0.2,
    -h,
    w * 0.34,
    -h * 0.2,
    w / 2,
    0,
    "Q 0",
    h * 0.18,
    -w / 2,
    0,
    "Z",
  )
  const grains = [...Array(70).keys()].map(() => {
    const t = random()
    const y = -h * 0.94 * (1 - Math.sqrt(t))
    const reach = (w / 2) * (0.12 + 0.8 * Math.sqrt(t))
    return place(
      ellipse(0, 0, size[0], size[1], { fill: random() > 0.5 ? light(colour, 0.3) : dark(colour, 0.13) }),
      (random() * 2 - 1) * reach * 0.92,
      y,
      random() * 180,
    )
  })
  return group([solid(mound, colour, 18), ...grains])
}

/** A sprig with paired leaves, 220 tall, root at 0,0. */
export function sprig(colour = leaf, pairs = 3): Svg {
  const blade = d("M 0 0 C 30 -34 80 -34 104 -6 C 74 22 26 22 0 0 Z")
  const leaves = [...Array(pairs).keys()].flatMap((i) => {
    const y = -50 - i * 60
    const scale = 1 - i * 0.16
    return [
      place(
        [
          path(blade, { fill: colour }),
          line(
            [
              [4, 0],
              [92, -5],
            ],
            dark(colour, 0.25),
            4,
          ),
        ],
        0,
        y,
        -24,
        scale,
      ),
      place(
        [
          path(blade, { fill: dark(colour, 0.14) }),
          line(
            [
              [4, 0],
              [92, -5],
            ],
            dark(colour, 0.4),
            4,
          ),
        ],
        0,
        y,
        204,
        scale,
        -scale,
      ),
    ]
  })
  return group([
    line(
      [
        [0, 0],
        [6, -110],
        [0, -60 * pairs - 40],
      ],
      dark(colour, 0.2),
      8,
    ),
    ...leaves,
    place(path(blade, { fill: light(colour, 0.2) }), 0, -60 * pairs - 30, -86, 0.7),
  ])
}

/** Honeysuckle: two long flowers, white and gold, with a bud. */
export function honeysuckle(): Svg {
  const flower = (colour: string) =>
    group([
      path(
        d(
          "M 0 0 C 6 -40 6 -70 0 -96 C -20 -120 -60 -120 -70 -96 C -40 -104 -22 -92 -14 -76 C -14 -50 -10 -24 -6 0 Z",
        ),
        { fill: colour },
      ),
      path(d("M 0 -92 C 10 -128 50 -140 74 -116 C 40 -112 24 -96 10 -74 Z"), { fill: light(colour, 0.35) }),
      ...[-26, -8, 12].map((turn) =>
        group(
          [
            line(
              [
                [0, -92],
                [0, -142],
              ],
              "#B7A24A",
              4,
            ),
            circle(0, -145, 6, { fill: "#C98B2B" }),
          ],
          `rotate(${turn} 0 -90)`,
        ),
      ),
    ])
  return group([
    place(sprig(leaf, 1), 0, 0, 0, 1.1),
    place(flower("#F6E7B6"), -8, -50, -34, 1.1),
    place(flower("#F2BE3E"), 12, -50, 34, 1.1),
    place(
      path(d("M 0 0 C 8 -40 12 -74 4 -92 C -12 -94 -16 -70 -8 0 Z"), { fill: "#EEF0C8" }),
      0,
      -80,
      4,
      1.1,
    ),
  ])
}

/** A melaleuca (tràm) flower, a white bottle brush on a sprig. */
export function melaleuca(): Svg {
  const random = chance(11)
  const hairs = [...Array(46).keys()].map((i) => {
    const y = -70 - (i / 46) * 120
    const side = i % 2 ? 1 : -1
    return line(
      [
        [0, y],
        [side * (36 + random() * 16), y - 14 - random() * 16],
      ],
      random() > 0.4 ? "#FFFFFF" : "#F3EBC9",
      5,
    )
  })
  const leaves = [0, 1, 2, 3].map((i) =>
    place(
      path(d("M 0 0 C 10 -40 10 -90 0 -124 C -12 -90 -12 -40 0 0 Z"), {
        fill: i % 2 ? leaf : dark(leaf, 0.15),
      }),
      0,
      -20 - i * 10,
      i % 2 ? 50 + i * 12 : -58 - i * 12,
    ),
  )
  return group([
    ...leaves,
    line(
      [
        [0, 10],
        [2, -90],
        [0, -196],
      ],
      "#8C8A45",
      8,
    ),
    ...hairs,
  ])
}

/** A spike of green and red pepper berries hanging from a heart-shaped leaf. */
export function pepperSpike(): Svg {
  const random = chance(4)
  const berries = [...Array(22).keys()].map((i) => {
    const colour = random() > 0.75 ? "#C0392B" : "#5D8A45"
    return group([
      circle((i % 2 ? 16 : -16) + random() * 6, 20 + i * 9, 15, { fill: dark(colour, 0.15) }),
      circle((i % 2 ? 14 : -18) + random() * 4, 17 + i * 9, 12, { fill: colour }),
    ])
  })
  return group([
    solid(
      d(
        "M 0 0 C -70 10 -130 -40 -120 -110 C -112 -160 -40 -150 0 -110 C 40 -150 112 -160 120 -110 C 130 -40 70 10 0 0 Z",
      ),
      "#3F7A48",
      18,
      [
        line(
          [
            [0, -8],
            [0, -110],
          ],
          "#2E5F38",
          6,
        ),
        line(
          [
            [0, -40],
            [-70, -80],
          ],
          "#2E5F38",
          4,
        ),
        line(
          [
            [0, -40],
            [70, -80],
          ],
          "#2E5F38",
          4,
        ),
      ],
    ),
    ...berries,
  ])
}

/** A soybean pod with three beans showing. */
export function soyPod(): Svg {
  return group([
    solid(d("M -140 10 C -90 -54 60 -60 140 -14 C 80 40 -70 60 -140 10 Z"), "#8FAE57", 14),
    ...[-62, 4, 68].map((x, i) =>
      group([
        circle(x, 2 - i * 7, 27, { fill: "#C9A94E" }),
        circle(x - 3, -1 - i * 7, 23, { fill: "#E3C768" }),
        ellipse(x - 9, -9 - i * 7, 8, 5, { fill: "#FFF6DC" }),
      ]),
    ),
    path(d("M -138 8 q -22 -6 -30 -22"), { stroke: "#6F8C3F", width: 8 }),
  ])
}

/** Sugar-cane stems, cut, lying side by side; 320 long. */
export function sugarCane(): Svg {
  const stem = (colour: string) =>
    group([
      solid(d("M -160 -24 H 150 V 24 H -160 Z"), colour, 12),
      ellipse(150, 0, 13, 24, { fill: "#F4EFC9" }),
      ellipse(150, 0, 7, 15, { fill: "#E4DCA0" }),
      ...[-90, -10, 76].map((x) =>
        path(d("M", x, -24, "q 8 24 0 48"), { stroke: dark(colour, 0.4), width: 8, opacity: 0.7 }),
      ),
    ])
  return group([place(stem("#A7B24C"), 10, -38, -4), place(stem("#7E5A68"), 0, 8, 3)])
}

/** A lotus flower, 240 across. */
export function lotusFlower(): Svg {
  const petal = d("M 0 0 C -44 -40 -40 -110 0 -150 C 40 -110 44 -40 0 0 Z")
  const turn = (angle: number, colour: string, scale = 1) =>
    place(solid(petal, colour, 10), 0, 0, angle, scale)
  return group([
    turn(-78, "#D9668F", 0.86),
    turn(78, "#C94E7C", 0.86),
    turn(-50, "#E58BAA"),
    turn(50, "#D9668F"),
    turn(-24, "#EFA9C0", 1.05),
    turn(24, "#E58BAA", 1.05),
    turn(0, "#F6C4D3", 1.06),
  ])
}

/** Stalks of sedge tied in a bundle, 420 tall, foot at 0,0. */
export function sedge(): Svg {
  const random = chance(9)
  const stalks = [...Array(17).keys()].map((i) => {
    const x = -50 + i * 6.2
    const lean = (x + (random() - 0.5) * 14) * 1.5
    const top = -330 - random() * 90
    return group([
      path(d("M", x * 0.6, 0, "Q", x * 0.5, -160, lean, top), {
        stroke: i % 3 ? "#8FA65A" : "#B7B26A",
        width: 9,
      }),
      ellipse(lean, top - 8, 8, 22, { fill: "#A0703A" }),
    ])
  })
  return group([
    ...stalks,
    path(d("M -48 -120 Q 0 -104 46 -120 L 44 -146 Q 0 -132 -46 -146 Z"), { fill: "#C0392B" }),
  ])
}
