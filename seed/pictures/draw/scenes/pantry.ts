import { chilli as red, kraft, palm, straw, wood } from "../kit/palette"
import { group, place, type Svg } from "../kit/svg"
import { basket, tray } from "../packs/basket"
import { bottle } from "../packs/bottle"
import { box, roundTin } from "../packs/box"
import { clearBag } from "../packs/clear-bag"
import { jar } from "../packs/jar"
import { pouch } from "../packs/pouch"
import { sack } from "../packs/sack"
import { tag } from "../packs/tag"
import { chilli, driedMango, mango, mangoCheek, riverOlive } from "../things/fruit"
import { cup, plate, scoop, steam } from "../things/kitchen"
import { almond, bee, biscuit, cracker, honeycomb, teaBag, vat } from "../things/pantry"
import { grainHeap, honeysuckle, melaleuca, pepperSpike, riceEar, soyPod, sprig } from "../things/plant"
import { says, scene, type Drawing } from "./scene"

const driedStrips = (): Svg =>
  [
    [-90, -30, 12],
    [10, -60, -20],
    [100, -20, 24],
    [-30, 30, -6],
    [80, 50, 8],
    [-130, 50, 40],
    [-60, -90, 4],
    [60, -110, -14],
  ]
    .map(([x = 0, y = 0, turn = 0], i) => place(driedMango(i % 2 ? "#E39A2C" : "#D0831F"), x, y, turn, 0.8))
    .join("")

/** Fruit, rice, honey, cakes, sauce, tea and pepper. */
export const pantryScenes: Record<string, Drawing> = {
  "xoai-say-deo": scene("food", "#FFE9A0", () => [
    place(mango(), 960, 760, 12, 1.7),
    pouch(440, 1010, {
      w: 570,
      h: 830,
      colour: "#EFAE22",
      band: [0.15, 0.38],
      text: says("Út Hiền", ["Xoài", "sấy dẻo"], "150 g"),
      style: { colour: "#B85A16" },
      window: { y: 0.57, h: 0.31, fill: "#FFF3CF", content: place(driedStrips(), 0, -220) },
    }),
    place(driedMango(), 850, 1040, -8, 1.5),
    place(driedMango("#D0831F"), 980, 1090, 10, 1.5),
  ]),
  "xoai-say-deo-2": scene("food", "#FFE9A0", () => [
    place(mango(), 260, 620, -14, 2),
    place(mango("#F4BE3E", "#D8432E"), 900, 560, 18, 1.7),
    tray(600, 960, 480, 200, straw, place(driedStrips(), 0, -20, 0, 1.9)),
  ]),
  "ca-na-muoi": scene("food", "#DCE3A2", () => [
    place(riverOlive("#93A83D", true), 940, 800, -16, 2.1),
    jar(440, 1010, {
      w: 540,
      h: 660,
      content: "#B9C06A",
      lid: { kind: "wood", colour: wood },
      text: says("Sáu Nhiên", ["Cà na", "muối ớt"], "400 g"),
      style: { colour: "#6B7A24" },
      inside: [
        [-190, -60],
        [-90, -90],
        [10, -62],
        [110, -92],
        [200, -60],
        [-140, -130],
        [60, -140],
        [170, -136],
        [-40, -560],
        [110, -552],
        [-170, -548],
      ]
        .map(([x = 0, y = 0], i) => place(i === 5 || i === 9 ? chilli() : riverOlive(), x, y, i * 47, 0.9))
        .join(""),
    }),
    place(riverOlive(), 860, 1030, 20, 1.6),
    place(riverOlive("#A7B84C"), 1010, 1080, -20, 1.5),
    place(chilli(), 800, 1095, 8, 1.2),
  ]),
  "gao-thom-thoai-son": scene("food", "#EFE6B4", () => [
    place(riceEar(), 900, 980, 4, 2.5),
    place(riceEar("#C9A04C"), 800, 1000, -16, 2.1),
    sack(430, 1020, {
      w: 620,
      h: 860,
      colour: "#F3EBD6",
      stripe: palm,
      text: says("Kinh Bốn Tổng", ["Gạo thơm", "Thoại Sơn"], "5 kg"),
      style: { colour: palm },
    }),
    place(grainHeap(470, 190, "#F6F0DF", [11, 4]), 900, 1095),
  ]),
  "mat-ong-rung-tram": scene("food", "#FAD679", () => [
    place(melaleuca(), 1000, 800, 14, 1.7),
    jar(460, 1010, {
      w: 560,
      h: 640,
      content: "#DC9420",
      hexagonal: true,
      lid: { kind: "screw", colour: "#4A3413" },
      text: says("Tư Nhàn", ["Mật ong", "rừng tràm"], "500 g"),
      style: { colour: "#9A5A10" },
    }),
    place(honeycomb(), 920, 1010, -6, 1.4),
    place(bee(), 800, 420, -12, 1.6),
  ]),
  "mat-ong-rung-tram-2": scene("food", "#FAD679", () => [
    place(melaleuca(), 200, 700, -10, 2.2),
    place(melaleuca(), 1040, 620, 14, 1.9),
    place(honeycomb(), 470, 880, 0, 2),
    place(honeycomb(), 790, 960, 0, 1.8),
    place(bee(), 600, 360, -8, 2.1),
    place(bee(), 900, 720, 14, 1.3),
  ]),
  "banh-phong-nep": scene("food", "#F8DFC0", () => [
    clearBag(
      450,
      1020,
      680,
      900,
      [
        place(cracker("#EBD3A0", 5), -70, -560, 0, 1.9),
        place(cracker(), 40, -360, 20, 2.4),
        place(cracker("#EBD3A0", 8), -160, -180, 40, 1.9),
        place(cracker("#F0DDB0", 4), 190, -150, 70, 1.8),
      ].join(""),
      says("Năm Thơm", ["Bánh phồng nếp"], "10 bánh · 300 g"),
      { colour: "#A6472B" },
    ),
    place(cracker(), 960, 960, 0, 1.5),
    place(cracker("#EBD3A0", 5), 880, 1060, 20, 1.1),
  ]),
  "banh-hanh-nhan": scene("food", "#F4C9B6", () => [
    place(sprig("#7FA04B"), 980, 760, 20, 1.3),
    roundTin(440, 990, {
      w: 690,
      h: 560,
      colour: "#B3423A",
      lid: "#D9A441",
      text: says("Cẩm Lệ", ["Bánh", "hạnh nhân"], "300 g"),
      style: { colour: "#8A2F2A" },
    }),
    place(biscuit(), 880, 960, 0, 1.5),
    place(biscuit(), 1020, 1040, 14, 1.5),
    place(biscuit(), 850, 1080, 40, 1.2),
    place(almond(), 990, 860, 30, 1.3),
    place(almond(), 1080, 900, -20, 1.2),
  ]),
  "banh-hanh-nhan-2": scene("food", "#F4C9B6", () => [
    place(plate(480), 600, 900),
    ...[
      [400, 860],
      [560, 810],
      [740, 850],
      [480, 740],
      [660, 720],
      [570, 640],
    ].map(([x = 0, y = 0], i) => place(biscuit(), x, y, i * 50, 1.6)),
    ...[
      [180, 1080, 20],
      [290, 1110, -40],
      [1000, 1090, 60],
      [1080, 1040, 10],
    ].map(([x = 0, y = 0, turn = 0]) => place(almond(), x, y, turn, 1.5)),
  ]),
  "tuong-xay": scene("food", "#D9C4A0", () => [
    place(vat(), 900, 930, 0, 1.7),
    bottle(420, 1020, {
      w: 400,
      h: 880,
      colour: "#5A331C",
      cap: red,
      shoulder: 0.42,
      neck: 0.38,
      band: [0.48, 0.38],
      text: says("Ba Hội", ["Tương", "xay"], "500 ml"),
      style: { colour: "#8A4A1E" },
    }),
    place(soyPod(), 860, 1060, -10, 1.4),
  ]),
  "tra-kim-ngan-hoa": scene("food", "#D9EBCD", () => [
    place(honeysuckle(), 960, 800, 10, 2.2),
    box(410, 1010, {
      w: 510,
      h: 740,
      depth: 130,
      colour: "#3E7C59",
      band: [0.38, 0.52],
      text: says("Suối Mây", ["Trà", "kim ngân hoa"], "20 túi × 2 g"),
      style: { colour: "#1F5B3A" },
      art: place(honeysuckle(), 0, -470, 0, 1.3),
    }),
    place(teaBag(), 830, 1030, -8, 1.4),
    place(honeysuckle(), 1030, 1090, 50, 0.9),
  ]),
  "tra-kim-ngan-hoa-2": scene("food", "#D9EBCD", () => [
    place(honeysuckle(), 230, 760, -14, 2.6),
    place(honeysuckle(), 1010, 640, 14, 2),
    place(steam(), 600, 520, 0, 1.4),
    place(cup("#E7C15A"), 600, 1060, 0, 2.4),
  ]),
  "tieu-den-go-quao": scene("food", "#C9D6B4", () => [
    place(pepperSpike(), 930, 480, -8, 1.9),
    jar(440, 1010, {
      w: 460,
      h: 700,
      content: "#2F2823",
      lid: { kind: "wood", colour: kraft },
      text: says("Chín Lộc", ["Tiêu đen", "Gò Quao"], "200 g"),
      style: { colour: "#2F2823" },
    }),
    place(grainHeap(430, 170, "#3A322C", [13, 13]), 860, 1095),
    place(scoop("#3A322C"), 900, 1010, -16, 1),
  ]),
  "xoai-ba-mau": scene("food", "#FBE0A4", () => [
    basket(
      520,
      1030,
      860,
      400,
      wood,
      group([
        place(mango("#F2B233", "#C23A4A"), -270, -440, -24, 1.5),
        place(mango("#E8B02E", "#D8432E"), 270, -440, 24, 1.5),
        place(mango("#9DB844", "#E8A02E"), -90, -540, -8, 1.6),
        place(mango("#F4BE3E", "#E4572E"), 110, -520, 10, 1.6),
        place(mango("#B6C04A", "#D8632E"), 0, -410, 4, 1.5),
      ]),
    ),
    tag(520, 770, 430, 230, says("Bãi Bồi", ["Xoài ba màu"], "5 kg"), { colour: "#B85A16" }, -3),
    place(mangoCheek(), 1010, 1080, -6, 1.1),
  ]),
}
