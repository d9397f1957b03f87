import { chilli, leaf, lotus, palm, sugar, wood } from "../kit/palette"
import { letters } from "../kit/lettering"
import {
  circle,
  clip,
  d,
  ellipse,
  group,
  line,
  path,
  picture,
  place,
  rect,
  restartClips,
  type Svg,
} from "../kit/svg"
import { dark, light, mix, solid } from "../kit/tone"
import { carp } from "../things/fish"
import { mango, mulberry, riverOlive } from "../things/fruit"
import {
  cloud,
  coconut,
  hills,
  house,
  palmyra,
  rack,
  rows,
  sampan,
  stiltHouse,
  tree,
} from "../things/landscape"
import { bee, biscuit, cracker, honeycomb, sausages, sugarDisc, vat } from "../things/pantry"
import { honeysuckle, lotusFlower, pepperSpike, riceEar, sedge } from "../things/plant"
import { basket } from "../packs/basket"
import { can } from "../packs/can"
import type { Drawing } from "./scene"

const horizon = 660
const wave = (x: number, y: number): Svg =>
  path(d("M", x, y, "q 40 -18 80 0 t 80 0"), { stroke: "#FFFFFF", width: 7, opacity: 0.45 })

type Land = { sky: string; earth: string; sun?: "left"; hills?: string }

/** A place: sky, sun, what stands on the horizon, the ground, then the parts from back to front. */
const at =
  (land: Land, parts: () => Svg[]): Drawing =>
  () => {
    restartClips()
    const [x, y] = land.sun === "left" ? [250, 220] : [900, 210]
    const clouds = land.sun === "left" ? [900, 560] : [260, 640]
    return picture([
      rect(0, 0, 1200, 1200, 0, { fill: land.sky }),
      circle(x, y, 170, { fill: mix(land.sky, "#FFFFFF", 0.4) }),
      circle(x, y, 92, { fill: sugar, opacity: 0.95 }),
      place(cloud(), clouds[0] ?? 0, 220, 0, 1.1),
      place(cloud(), clouds[1] ?? 0, 130, 0, 0.7),
      land.hills ? place(hills(land.hills), 0, horizon + 6) : "",
      path(d("M 0", horizon, "Q 600", horizon - 22, 1200, horizon, "V 1200 H 0 Z"), { fill: land.earth }),
      ...parts(),
    ])
  }

const water = (top: number, colour = "#6FB0B5"): Svg =>
  group([
    path(d("M 0", top, "Q 300", top - 24, 600, top, "T 1200", top, "V 1200 H 0 Z"), { fill: colour }),
    path(
      d(
        "M 0",
        top,
        "Q 300",
        top - 24,
        600,
        top,
        "T 1200",
        top,
        "v 16 Q 900",
        top + 40,
        600,
        top + 16,
        "T 0",
        top + 16,
        "Z",
      ),
      { fill: "#FFFFFF", opacity: 0.35 },
    ),
    wave(110, top + 110),
    wave(480, top + 70),
    wave(860, top + 130),
    wave(300, top + 210),
    wave(720, top + 260),
    wave(1000, top + 230),
  ])

const pond = (x: number, y: number, rx: number, ry: number): Svg =>
  group([
    ellipse(x, y + 8, rx + 14, ry + 10, { fill: "#8C7A4E" }),
    ellipse(x, y, rx, ry, { fill: "#5FA3A9" }),
    ellipse(x - rx * 0.2, y - ry * 0.2, rx * 0.6, ry * 0.5, { fill: "#7CBCC0" }),
  ])

/** A split fish, small, on a rack. */
const drying = (x: number, y: number): Svg =>
  place(
    [
      path("M -34 0 Q -10 -26 26 -3 L 42 -14 V 14 L 26 3 Q -10 26 -34 0 Z", {
        fill: "#C98A43",
        stroke: "#7A5A33",
        width: 5,
      }),
      line(
        [
          [-26, 0],
          [24, 0],
        ],
        "#7A5A33",
        3,
      ),
    ],
    x,
    y,
    -24,
  )

const field = "#B9CF7E"
const brick = { wall: "#F3E2BF", roof: "#B8502F", door: palm }
const timber = { wall: "#C98F55", roof: "#8A4600", door: palm }

/** A shop front with an awning and goods on the sill; foot at 0,0, 760 wide. */
function shopFront(sign: string, awning: string): Svg {
  const stripes = [...Array(10).keys()].map((i) =>
    path(d("M", -400 + i * 80, -420, "h 80 v 100 q -40 44 -80 0 Z"), { fill: i % 2 ? "#FFF6E2" : awning }),
  )
  const goods = [-240, -150, -60].map((x, i) =>
    group([
      solid(d("M", x - 34, -110, "h 68 v 84 h -68 Z"), [sugar, lotus, leaf][i] ?? sugar, 9),
      rect(x - 30, -128, 60, 20, 6, { fill: wood }),
    ]),
  )
  return group([
    ellipse(20, 4, 430, 20, { fill: "#1E2A22", opacity: 0.16 }),
    solid("M -380 0 V -620 H 380 V 0 Z", "#F3E2BF", 18),
    rect(-330, -330, 420, 250, 8, { fill: "#8FC7CC" }),
    ...goods,
    rect(-350, -30, 460, 30, 4, { fill: wood }),
    rect(160, -330, 170, 330, 8, { fill: palm }),
    circle(186, -160, 9, { fill: sugar }),
    rect(184, -300, 122, 110, 6, { fill: "#8FC7CC" }),
    ...stripes,
    rect(-330, -580, 660, 116, 12, { fill: palm }),
    letters(sign, 0, -500, { size: 66, weight: 700, colour: "#FFFBF4", max: 600 }),
  ])
}

const smoke = (): Svg =>
  [0, 1, 2]
    .map((i) => circle(i * 26, -i * 54, 26 + i * 10, { fill: "#FFFFFF", opacity: 0.6 - i * 0.14 }))
    .join("")

/** A treadle loom with a cloth on it; foot at 0,0. */
const loom = (): Svg =>
  group([
    ...[-260, 230].map((x) => rect(x, -420, 30, 420, 4, { fill: dark(wood, 0.2) })),
    rect(-290, -430, 580, 30, 6, { fill: wood }),
    rect(-270, -190, 540, 26, 6, { fill: wood }),
    clip("M -220 -400 H 220 V -180 L 250 -60 H -250 L -220 -180 Z", [
      rect(-260, -400, 520, 340, 0, { fill: "#A3265A" }),
      ...[0, 1, 2].flatMap((row) =>
        [...Array(8).keys()].map((i) =>
          path(d("M", -230 + i * 66, -150 + row * 44 - 18, "l 30 18 l -30 18 l -30 -18 Z"), {
            fill: row % 2 ? "#FFFBF4" : sugar,
          }),
        ),
      ),
      ...[...Array(18).keys()].map((i) =>
        line(
          [
            [-215 + i * 25, -400],
            [-215 + i * 25, -190],
          ],
          "#FFF6DC",
          4,
          0.8,
        ),
      ),
    ]),
    rect(-240, -300, 480, 22, 6, { fill: dark(wood, 0.3) }),
    rect(-280, -60, 560, 24, 6, { fill: wood }),
  ])

/** The tile of each maker: the place where it works. */
export const makerScenes: Record<string, Drawing> = {
  "co-so-bay-thanh": at({ sun: "left", sky: "#FBE3BD", earth: "#C9C27E" }, () => [
    place(house(brick), 300, 690, 0, 0.95),
    place(coconut(), 1010, 700, 0, 1),
    pond(850, 760, 270, 52),
    place(rack(drying), 330, 1010, 0, 1.25),
    place(rack(drying), 850, 1140, 0, 1.25),
  ]),
  "htx-bai-boi": at({ sun: "left", sky: "#D9EEF0", earth: field }, () => [
    ...[120, 420, 760, 1070].map((x, i) =>
      place(tree(i % 2 ? "#3F7F4B" : leaf, "#F2B233"), x, 760 + (i % 2) * 30, 0, 1.15),
    ),
    water(930),
    place(
      basket(0, 0, 320, 170, wood, [-90, 0, 90].map((x) => place(mango(), x, -190, x / 6, 0.7)).join("")),
      300,
      940,
    ),
    place(
      sampan(
        [30, 90, 150].map((x, i) => place(mango(i === 1 ? "#9DB844" : "#F2B233"), x, -70, 20, 0.38)).join(""),
      ),
      800,
      1070,
      0,
      1.05,
    ),
  ]),
  "mam-co-tu-lanh": at({ sky: "#F8DCC8", earth: "#D9B98A" }, () => [
    place(house({ wall: "#EBD3B0", roof: "#8A4600", door: "#6B2A1C" }), 620, 720, 0, 1.25),
    ...[160, 420, 780, 1040].map((x, i) => place(vat(i % 2 ? "#7A4A30" : "#8A5A3C"), x, 900, 0, 0.9)),
    ...[290, 600, 910].map((x) => place(vat("#9A6644"), x, 1110, 0, 1.15)),
  ]),
  "do-hop-o-moi": at({ sun: "left", sky: "#D9EBEE", earth: "#B9C9B0" }, () => [
    rect(760, 260, 70, 300, 0, { fill: "#C9563A" }),
    place(smoke(), 800, 240),
    place(house({ wall: "#E3E7DF", roof: "#0E626B", door: "#B5402A" }), 420, 720, 0, 1.45),
    place(house({ wall: "#D3D9D0", roof: "#0A4C54", door: palm }), 930, 710, 0, 0.95),
    water(880),
    ...[200, 390].map((x, i) =>
      can(x, 1100, {
        w: 170,
        h: 220,
        colour: i ? leaf : "#B5402A",
        text: { brand: "", name: ["Ô Môi"], weight: "" },
        style: { colour: i ? leaf : "#B5402A" },
      }),
    ),
    place(carp(), 760, 1060, -6, 0.9),
    place(carp("#A5B4A6"), 960, 1120, 4, 0.8),
  ]),
  "thot-not-neang-sa-vi": at({ sky: "#FAD9A4", earth: "#C7CF82", hills: "#7FA080" }, () => [
    ...[90, 300, 1100].map((x, i) => place(palmyra(), x, 760 + i * 20, 0, 1.2 - i * 0.1)),
    place(palmyra(), 940, 720, 0, 0.85),
    solid("M 470 960 C 480 850 790 850 800 960 L 830 1020 H 440 Z", "#9A5A3C", 18),
    path("M 570 1020 V 960 Q 635 900 700 960 V 1020 Z", { fill: "#3A2A22" }),
    path("M 600 1020 q 10 -60 36 -76 q 30 20 36 76 Z", { fill: "#F0A63A" }),
    ellipse(635, 872, 150, 30, { fill: "#4A4744" }),
    ellipse(635, 866, 128, 20, { fill: "#C77A22" }),
    place(smoke(), 640, 800, 0, 0.9),
    ...[0, 1, 2].map((i) => place(sugarDisc(), 960, 1090 - i * 54, 0, 1.5)),
  ]),
  "thot-not-ba-rang": at({ sun: "left", sky: "#FCE2B0", earth: "#CFC886", hills: "#6F9478" }, () => [
    place(palmyra(), 1040, 760, 0, 1.3),
    place(palmyra(), 120, 740, 0, 1.05),
    place(house({ wall: "#F6EBD2", roof: palm, door: "#A8611A" }), 560, 860, 0, 1.5),
    ...[250, 380, 510].map((x) =>
      group([
        solid(d("M", x - 46, 960, "h 92 l 10 130 q -56 24 -112 0 Z"), "#B7C4C4", 12),
        ellipse(x, 960, 46, 12, { fill: "#E9E4C4" }),
      ]),
    ),
    place(sugarDisc("#E7C48A"), 860, 1080, 0, 1.5),
    place(sugarDisc("#E7C48A"), 1010, 1100, 0, 1.3),
  ]),
  "xoai-say-ut-hien": at({ sun: "left", sky: "#FFEBB4", earth: "#C9CC7E" }, () => [
    place(tree("#3F7F4B", "#F2B233"), 1030, 740, 0, 1.4),
    place(house({ wall: "#F6DDA0", roof: "#C9601A", door: palm }), 400, 760, 0, 1.3),
    path("M 210 420 L 560 420 L 600 330 L 250 330 Z", { fill: "#2B4A66" }),
    ...[1, 2, 3].map((i) =>
      line(
        [
          [210 + i * 87, 420],
          [250 + i * 87, 330],
        ],
        "#7CA0BE",
        5,
      ),
    ),
    place(
      rack((x, y) => ellipse(x, y, 30, 11, { fill: "#E39A2C" })),
      380,
      1060,
      0,
      1.3,
    ),
    place(mango(), 900, 1010, 10, 1),
    place(mango("#9DB844", "#E8A02E"), 1040, 1050, -14, 0.9),
  ]),
  "ca-na-sau-nhien": at({ sky: "#E6EFCB", earth: "#A9C27A" }, () => [
    place(tree("#5F8F45", "#B7C24A"), 200, 740, 0, 1.5),
    place(tree("#4F8A4B", "#B7C24A"), 1010, 730, 0, 1.3),
    place(stiltHouse(timber), 610, 790, 0, 0.85),
    water(810),
    place(
      sampan([0, 44, 88, 132].map((x, i) => place(riverOlive(), x, -56 - (i % 2) * 16, 20, 0.5)).join("")),
      620,
      1010,
      0,
      1.3,
    ),
  ]),
  "htx-kinh-bon-tong": at({ sky: "#D3EAF0", earth: "#D9C55E" }, () => [
    clip("M 0 660 Q 600 638 1200 660 V 1200 H 0 Z", place(rows(1200, 560, "#C9B34C", "#E2CC68"), 0, 650)),
    place(house(brick), 900, 680, 0, 0.6),
    place(tree(), 1080, 690, 0, 0.7),
    path("M 470 660 L 560 660 L 760 1200 H 330 Z", { fill: "#7FBFC9" }),
    wave(480, 900),
    wave(500, 1060),
    place(riceEar(), 120, 1130, 4, 1.7),
    place(riceEar("#C9A04C"), 890, 1150, -4, 1.6),
    place(riceEar(), 1000, 1170, 10, 1.4),
  ]),
  "mat-ong-tu-nhan": at({ sun: "left", sky: "#DDEBD5", earth: "#86A56A" }, () => [
    ...[60, 230, 420, 640, 860, 1060, 1180].map((x, i) =>
      group([
        rect(x - 14, 250, 28, 460, 6, { fill: i % 2 ? "#D9CDB8" : "#C4B69E" }),
        ellipse(x, 280, 110, 130, { fill: [leaf, "#3F7F4B", "#5F9A55"][i % 3] ?? leaf }),
      ]),
    ),
    place(rect(-330, -18, 660, 36, 16, { fill: wood }), 600, 640, -8),
    place(honeycomb(), 560, 760, 0, 1.5),
    place(bee(), 860, 600, -10, 1.2),
    place(bee(), 290, 880, 16, 0.9),
    place(bee(), 940, 940, -6, 0.8),
  ]),
  "banh-phong-nam-thom": at({ sun: "left", sky: "#FBE0C4", earth: "#DDBE8C" }, () => [
    place(house({ wall: "#EBD9B4", roof: "#A8452F", door: wood }), 330, 720, 0, 1.15),
    place(coconut(), 1020, 720, 0, 1.1),
    ...[
      [260, 930],
      [560, 930],
      [860, 930],
      [380, 1090],
      [690, 1090],
      [990, 1090],
    ].map(([x = 0, y = 0]) =>
      group([
        place(
          path("M -130 -60 H 130 L 160 60 H -160 Z", { fill: "#D9B56A", stroke: "#A8813D", width: 7 }),
          x,
          y,
        ),
        place(cracker("#F7EAC8", 3), x - 58, y - 4, 0, 0.36),
        place(cracker("#F7EAC8", 6), x + 48, y + 2, 0, 0.36),
      ]),
    ),
  ]),
  "banh-cam-le": at({ sky: "#F8D5C0", earth: "#D9A98A" }, () => [
    solid(
      "M 180 900 V 600 Q 520 330 860 600 V 900 Z",
      "#C9694A",
      24,
      [...Array(7).keys()].flatMap((row) =>
        [...Array(10).keys()].map((i) =>
          rect(150 + i * 76 + (row % 2) * 38, 420 + row * 70, 68, 6, 0, { fill: "#E39A7A", opacity: 0.6 }),
        ),
      ),
    ),
    path("M 370 900 V 760 Q 520 640 670 760 V 900 Z", { fill: "#3A2A22" }),
    path("M 420 900 q 20 -90 60 -120 q 20 40 40 30 q 40 -60 60 -40 q 60 60 50 130 Z", { fill: "#F0A63A" }),
    rect(760, 260, 90, 240, 4, { fill: "#A8563A" }),
    place(smoke(), 810, 230),
    rect(120, 900, 960, 40, 6, { fill: dark(wood, 0.1) }),
    ...[250, 430, 610, 790, 970].map((x, i) => place(biscuit(), x, 1030, i * 40, 1.05)),
  ]),
  "tuong-ba-hoi": at({ sky: "#F6E2B8", earth: "#CDB384" }, () => [
    place(house({ wall: "#F0E0C0", roof: "#6E4A2E", door: palm }), 230, 700, 0, 0.9),
    place(house({ wall: "#E6D0A8", roof: "#8A4600", door: "#0E626B" }), 950, 700, 0, 0.9),
    ...[0, 1, 2, 3, 4].map((i) => place(vat("#6E4A34"), 130 + i * 235, 800, 0, 0.62)),
    ...[0, 1, 2, 3].map((i) => place(vat("#7A5238"), 220 + i * 255, 940, 0, 0.8)),
    ...[0, 1, 2].map((i) => place(vat("#8A5A3C"), 260 + i * 340, 1130, 0, 1.05)),
  ]),
  "tra-suoi-may": at({ sky: "#D6EAE4", earth: "#8DB475", hills: "#4F8A6B" }, () => [
    place(hills("#3F7A58", "#6FA585"), 0, 690, 0, 1, 1.7),
    path(
      "M 560 660 C 520 760 700 820 600 940 C 540 1020 640 1100 600 1200 H 800 C 820 1080 700 1020 760 940 C 840 830 660 760 640 660 Z",
      { fill: "#8FCBD0" },
    ),
    place(stiltHouse(timber), 930, 790, 0, 0.6),
    place(honeysuckle(), 240, 1080, -8, 2),
    place(honeysuckle(), 1010, 1120, 12, 1.7),
  ]),
  "vuon-tieu-chin-loc": at({ sky: "#E3EBC9", earth: "#B0936A" }, () => [
    ...[
      [200, 780, 0.8],
      [480, 770, 0.8],
      [760, 775, 0.8],
      [1030, 780, 0.8],
      [330, 1080, 1.25],
      [690, 1090, 1.25],
      [1050, 1080, 1.25],
    ].map(([x = 0, y = 0, s = 1]) =>
      place(
        [
          rect(-12, -420, 24, 420, 4, { fill: "#8A6B48" }),
          ...[...Array(9).keys()].map((i) =>
            ellipse(i % 2 ? 30 : -30, -60 - i * 42, 64, 44, {
              fill: [leaf, "#3F7F4B", "#5F9A55"][i % 3] ?? leaf,
            }),
          ),
          ...[-200, -300, -120].map((cy, i) =>
            group(
              [0, 1, 2, 3].map((k) =>
                circle((i - 1) * 44 + (k % 2) * 9, cy + k * 15, 10, {
                  fill: k === 3 ? "#C0392B" : "#9DB844",
                }),
              ),
            ),
          ),
        ],
        x,
        y,
        0,
        s,
      ),
    ),
    place(pepperSpike(), 130, 1130, -20, 0.9),
  ]),
  "dau-tam-lanh-my": at({ sun: "left", sky: "#E9DCEC", earth: "#9DBB74" }, () => [
    clip("M 0 660 Q 600 638 1200 660 V 1200 H 0 Z", place(rows(1200, 560, "#A58A5E", "#6E9A55"), 0, 650)),
    place(house({ wall: "#EFE3EA", roof: "#55183C", door: "#7A2455" }), 860, 690, 0, 0.85),
    place(mulberry(), 250, 960, -10, 2.2),
    place(mulberry("#7A2A5C"), 430, 1040, 14, 1.9),
  ]),
  "det-cham-saphinah": at({ sky: "#F3D9E0", earth: "#C9A98A" }, () => [
    place(stiltHouse({ wall: "#B98A55", roof: "#7A2F4B", door: "#1F3F66" }), 790, 760, 0, 1.05),
    place(coconut(), 90, 720, 0, 1.1),
    place(loom(), 500, 1110, 0, 1.1),
  ]),
  "tung-lo-mo-ro-hiep": at({ sun: "left", sky: "#FAD9C4", earth: "#C9B27E" }, () => [
    place(stiltHouse({ wall: "#C98F55", roof: "#0E626B", door: palm }), 330, 800, 0, 0.95),
    water(840, "#7FBFC0"),
    ...[620, 1130].map((x) => rect(x, 420, 26, 640, 6, { fill: wood })),
    rect(590, 430, 590, 28, 12, { fill: light(wood, 0.1) }),
    ...[690, 800, 910, 1020].map((x, i) => place(sausages(4, i % 2 ? "#9E3A2A" : "#8E2F22"), x, 460, 0, 1)),
  ]),
  "nha-vuon-hai-bong": at({ sky: "#CFEAF0", earth: "#9CC27E" }, () => [
    place(coconut(), 120, 760, 0, 1.3),
    place(coconut(), 960, 740, 3, 1.1),
    place(stiltHouse({ wall: "#D09A60", roof: "#B8502F", door: palm }), 560, 860, 0, 1.25),
    water(880),
    place(lotusFlower(), 180, 1090, 0, 1),
    place(lotusFlower(), 330, 1140, 0, 0.7),
    place(sampan(), 860, 1090, 0, 0.95),
  ]),
  "co-bang-nam-my": at({ sky: "#F6E6CC", earth: "#A9B86A" }, () => [
    place(house({ wall: "#D9B98A", roof: "#8A6B3C", door: wood }), 820, 700, 0, 0.8),
    ...[40, 160, 290, 420, 1080, 1180].map((x, i) => place(sedge(), x, 860 + (i % 2) * 40, i * 2 - 6, 1)),
    water(920, "#8FBFA8"),
    place(sedge(), 230, 1160, -6, 1.3),
    basket(760, 1120, 430, 260, "#D9B56A", place(sedge(), 20, -140, 10, 0.7)),
  ]),
  "ocop-ben-cho": at({ sky: "#D9ECEE", earth: "#D3C9B4" }, () => [
    ...[120, 1080].map((x) => place(tree("#3F7F4B"), x, 780, 0, 1.3)),
    place(shopFront("OCOP Bến Chợ", chilli), 600, 980, 0, 1.12),
    rect(0, 1010, 1200, 190, 0, { fill: "#B9AD96" }),
    ...[...Array(10).keys()].map((i) => rect(i * 130, 1090, 74, 14, 4, { fill: "#F3EBD6", opacity: 0.9 })),
  ]),
  "ocop-binh-duc": at({ sky: "#FBE6C0", earth: "#C4C28C" }, () => [
    place(coconut(), 70, 800, 0, 1.3),
    place(shopFront("OCOP Bình Đức", "#0E626B"), 660, 960, 0, 1.02),
    rect(0, 1000, 1200, 200, 0, { fill: "#8C8A80" }),
    ...[...Array(8).keys()].map((i) => rect(30 + i * 160, 1092, 90, 14, 4, { fill: "#FFF6DC" })),
    place(
      [
        solid("M -210 -40 V -170 Q -200 -210 -150 -210 H 150 Q 210 -206 216 -120 V -40 Z", "#E9F0E6", 14, [
          rect(-190, -186, 300, 70, 8, { fill: "#6F9FA8" }),
          rect(130, -180, 70, 70, 8, { fill: "#6F9FA8" }),
          rect(-210, -84, 430, 24, 0, { fill: lotus }),
        ]),
        circle(-120, -34, 40, { fill: "#2B2B2B" }),
        circle(-120, -34, 17, { fill: "#C9CFCC" }),
        circle(130, -34, 40, { fill: "#2B2B2B" }),
        circle(130, -34, 17, { fill: "#C9CFCC" }),
      ],
      330,
      1180,
      0,
      1.1,
    ),
  ]),
}
