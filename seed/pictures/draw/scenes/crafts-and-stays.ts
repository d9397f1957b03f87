import { lotus, palm, paper, river, straw, sugar } from "../kit/palette"
import { shadow } from "../kit/ground"
import { circle, clip, d, ellipse, group, path, place, rect, type Svg } from "../kit/svg"
import { dark, light } from "../kit/tone"
import { bag } from "../packs/bag"
import { weave } from "../packs/basket"
import { tag } from "../packs/tag"
import { coconut, sampan, stiltHouse } from "../things/landscape"
import { lotusFlower, sedge } from "../things/plant"
import { mango } from "../things/fruit"
import { says, scene, type Drawing } from "./scene"

/** Rows of diamonds as the Chăm dye them into the yarn; w by h, upper left corner at 0,0. */
function diamonds(w: number, h: number, colours: readonly string[]): Svg {
  const cell = 92
  const parts: Svg[] = [rect(0, 0, w, h, 0, { fill: colours[0] ?? lotus })]
  for (let row = 0; row * cell < h; row += 1) {
    const y = row * cell + cell / 2
    if (row % 3 === 2) {
      parts.push(
        rect(0, y - 26, w, 52, 0, { fill: colours[1] ?? sugar }),
        rect(0, y - 8, w, 16, 0, { fill: colours[3] ?? river }),
      )
      continue
    }
    for (let x = cell / 2; x < w + cell; x += cell) {
      const shape = (r: number): string => d("M", x, y - r, "L", x + r, y, "L", x, y + r, "L", x - r, y, "Z")
      parts.push(
        path(shape(42), { fill: colours[1 + (row % 2)] ?? sugar }),
        path(shape(27), { fill: colours[0] ?? lotus }),
        path(shape(13), { fill: colours[3] ?? river }),
      )
    }
  }
  return group(parts)
}

/** Two rolled scarves and one unrolled below them. */
function scarves(): Svg {
  const roll = (x: number, y: number, w: number, colours: readonly string[]): Svg => {
    const body = d(
      "M",
      x,
      y - 105,
      "H",
      x + w,
      "A 52 105 0 0 1",
      x + w,
      y + 105,
      "H",
      x,
      "A 52 105 0 0 1",
      x,
      y - 105,
      "Z",
    )
    return group([
      clip(body, [
        place(diamonds(w + 110, 230, colours), x - 54, y - 115),
        path(d("M", x - 60, y + 40, "H", x + w + 60, "V", y + 120, "H", x - 60, "Z"), {
          fill: "#1E2A33",
          opacity: 0.22,
        }),
        path(d("M", x - 60, y - 84, "H", x + w + 60, "v 26 H", x - 60, "Z"), {
          fill: "#FFFFFF",
          opacity: 0.22,
        }),
      ]),
      ellipse(x + w, y, 52, 105, { fill: light(colours[0] ?? lotus, 0.25) }),
      ...[38, 26, 14].map((r) => ellipse(x + w, y, r, r * 2, { stroke: colours[0] ?? lotus, width: 9 })),
    ])
  }
  const drape = d("M 120 640 L 700 640 L 760 1010 L 60 1010 Z")
  return group([
    shadow(430, 1010, 420, 40),
    clip(drape, [
      place(diamonds(760, 400, ["#A3265A", sugar, paper, river]), 40, 630),
      path(d("M 560 600 H 800 V 1020 H 640 Z"), { fill: "#1E2A33", opacity: 0.14 }),
    ]),
    ...[...Array(29).keys()].map((i) =>
      path(d("M", 66 + i * 24, 1010, "l", (i - 14) * 0.8, 62), {
        stroke: [lotus, sugar, river][i % 3] ?? lotus,
        width: 9,
      }),
    ),
    roll(130, 560, 620, ["#A3265A", sugar, paper, river]),
    roll(190, 370, 520, ["#1F3F66", "#7CCBD3", paper, sugar]),
  ])
}

const key = (): Svg =>
  group([
    circle(0, 0, 66, { stroke: dark(sugar, 0.2), width: 30 }),
    circle(-4, -4, 66, { stroke: sugar, width: 22 }),
    path(d("M 0 66 V 290 M 0 220 H 66 M 0 276 H 84"), { stroke: dark(sugar, 0.2), width: 34 }),
    path(d("M -4 64 V 286 M -4 216 H 60 M -4 272 H 78"), { stroke: sugar, width: 24 }),
  ])

const river2 = "#6FB0B5"
const water = (y: number): Svg =>
  [0, 1, 2, 3, 4]
    .map((i) =>
      path(d("M", 60 + ((i * 430) % 900), y + i * 46, "q 50 -22 100 0 t 100 0"), {
        stroke: "#FFFFFF",
        width: 7,
        opacity: 0.45,
      }),
    )
    .join("")

/** Handicrafts, and a night on the island. */
export const craftScenes: Record<string, Drawing> = {
  "gio-co-bang": scene("handicraft", "#F6E3D2", () => [
    place(sedge(), 960, 1040, 8, 1.9),
    bag(470, 1020, 740, 540, straw, lotus),
    tag(470, 790, 380, 200, says("Năm Mỹ", ["Giỏ cỏ bàng"], "38 × 28 × 14 cm"), { colour: "#7A5A1E" }, 4),
  ]),
  "gio-co-bang-2": scene("handicraft", "#F6E3D2", () => [
    clip("M 90 150 H 1110 V 1050 H 90 Z", [
      rect(0, 0, 1200, 1200, 0, { fill: straw }),
      weave(60, 100, 1100, 1000, straw, 92),
      rect(60, 468, 1100, 92, 0, { fill: lotus, opacity: 0.85 }),
      rect(60, 652, 1100, 92, 0, { fill: lotus, opacity: 0.85 }),
    ]),
    place(sedge(), 980, 1170, 12, 2.4),
  ]),
  "khan-tho-cam-cham": scene("handicraft", "#EBCBDD", () => [
    place(scarves(), 40, -30, 0, 1.06),
    tag(950, 560, 270, 250, says("Saphinah", ["Khăn", "thổ cẩm"], "180 × 45 cm"), { colour: "#A3265A" }, 5),
  ]),
  "homestay-cu-lao-ong-ho": scene("tourism", "#E4F3E4", () => [
    circle(220, 230, 84, { fill: sugar, opacity: 0.9 }),
    path(d("M 0 806 C 200 760 420 776 600 790 C 800 770 1000 760 1200 800 V 830 H 0 Z"), { fill: "#7FB07A" }),
    place(coconut(), 130, 830, 0, 1.25),
    place(coconut(), 1010, 820, 4, 1.1),
    place(stiltHouse({ wall: "#C98F55", roof: "#A8452F", door: palm }), 450, 930, 0, 1.25),
    rect(0, 960, 1200, 240, 0, { fill: river2, opacity: 0.35 }),
    water(960),
    tag(
      970,
      660,
      330,
      300,
      says("Hai Bông", ["Nghỉ đêm", "cù lao", "Ông Hổ"], "1 đêm · 2 bữa"),
      { colour: lotus },
      5,
    ),
    place(key(), 880, 1075, -72, 0.55),
    place(lotusFlower(), 180, 1080, 0, 1.1),
  ]),
  "homestay-cu-lao-ong-ho-2": scene("tourism", "#FBE3C0", () => [
    circle(860, 520, 150, { fill: sugar }),
    path(d("M 0 800 C 200 730 420 760 640 786 C 860 760 1040 740 1200 790 V 830 H 0 Z"), {
      fill: dark("#7FB07A", 0.12),
    }),
    place(coconut(), 1040, 810, 6, 1.1),
    place(stiltHouse({ wall: "#B98A55", roof: "#8A4600", door: palm }), 180, 850, 0, 0.6),
    rect(0, 820, 1200, 380, 0, { fill: river2 }),
    path(d("M 700 840 H 1020 M 740 880 H 980 M 790 920 H 930"), { stroke: sugar, width: 14, opacity: 0.7 }),
    water(880),
    place(
      sampan(
        [
          place(mango(), 10, -70, 20, 0.42),
          place(mango("#9DB844"), 70, -64, -10, 0.42),
          place(mango("#F4BE3E"), 126, -62, 30, 0.42),
        ].join(""),
      ),
      560,
      1020,
      0,
      1.7,
    ),
  ]),
}
