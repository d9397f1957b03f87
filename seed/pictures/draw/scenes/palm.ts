import { caramel, leaf, palm } from "../kit/palette"
import { ellipse, group, place, type Svg } from "../kit/svg"
import { bottle } from "../packs/bottle"
import { can } from "../packs/can"
import { jar } from "../packs/jar"
import { leafRoll } from "../packs/leaf-roll"
import { pouch } from "../packs/pouch"
import { cutPalmFruit, palmFruit, palmSeed } from "../things/fruit"
import { bowl, scoop } from "../things/kitchen"
import { spoon, sugarDisc } from "../things/pantry"
import { palmyra } from "../things/landscape"
import { grainHeap, palmFan } from "../things/plant"
import { says, scene, type Drawing } from "./scene"

const syrupPool = (colour: string): Svg =>
  group([
    ellipse(0, 0, 190, 46, { fill: colour }),
    ellipse(-40, -10, 90, 14, { fill: "#FFFFFF", opacity: 0.35 }),
  ])

/** Sugar, syrup and fruit of the palmyra palm. */
export const palmScenes: Record<string, Drawing> = {
  "duong-thot-not-khoi": scene("food", "#DDD29A", () => [
    place(palmFan(), 930, 700, 16, 2.3),
    leafRoll(440, 1010, 400, 680, says("Néang Sa Vi", ["Đường", "thốt nốt", "gói lá"], "500 g"), {
      colour: "#7A5A1E",
    }),
    place(palmFruit(), 980, 960, 6, 1.35),
    place(sugarDisc(), 740, 1060, 0, 1.7),
    place(sugarDisc("#D79A4A"), 756, 990, 0, 1.6),
  ]),
  "duong-thot-not-khoi-2": scene("food", "#F5D08E", () => [
    place(palmyra(), 180, 830, 0, 1.25),
    place(palmyra(), 1030, 850, 0, 1.4),
    place(palmyra(), 850, 810, 0, 0.9),
    ...[0, 1, 2].map((i) => place(sugarDisc(i % 2 ? "#D79A4A" : "#C98A3C"), 470, 1070 - i * 88, 0, 2.6)),
    place(sugarDisc("#B97A30"), 850, 1080, 0, 2.2),
    place(palmFruit(), 200, 1040, -8, 1.1),
  ]),
  "duong-thot-not-set": scene("food", "#F6D79A", () => [
    jar(470, 1010, {
      w: 600,
      h: 610,
      content: "#D08A2C",
      lid: { kind: "screw", colour: palm },
      text: says("Ba Rặng", ["Đường", "thốt nốt", "sệt"], "500 g"),
      style: { colour: "#A8611A" },
    }),
    place(syrupPool("#C77A22"), 910, 1080, 0, 1.1),
    place(spoon("#D08A2C"), 890, 940, 0, 1.7),
  ]),
  "duong-thot-not-bot": scene("food", "#FFF1D0", () => [
    place(palmFruit(), 1010, 790, -6, 1.25),
    pouch(440, 1010, {
      w: 560,
      h: 820,
      colour: "#6F9A62",
      band: [0.2, 0.5],
      text: says("Ba Rặng", ["Bột đường", "thốt nốt"], "350 g"),
      style: { colour: palm },
    }),
    place(grainHeap(500, 230, "#DDAE63", [7, 5]), 890, 1090),
    place(scoop("#DDAE63"), 860, 1010, -24, 1.2),
  ]),
  "mat-hoa-thot-not": scene("food", "#F9D58A", () => [
    place(palmFan(), 900, 640, 12, 2.2),
    bottle(440, 1020, {
      w: 380,
      h: 860,
      colour: "#B9691C",
      cap: "#E6C48A",
      neck: 0.4,
      shoulder: 0.34,
      band: [0.42, 0.42],
      text: says("Ba Rặng", ["Mật nhụy", "hoa", "thốt nốt"], "350 ml"),
      style: { colour: caramel },
    }),
    place(bowl("#FBF6EA", ellipse(0, -104, 150, 36, { fill: "#D98A24" })), 900, 1090, 0, 1.15),
    place(spoon("#D98A24"), 930, 900, 10, 1.1),
  ]),
  "thot-not-dong-lon": scene("food", "#D5E6C4", () => [
    can(430, 1010, {
      w: 520,
      h: 700,
      colour: leaf,
      text: says("Ô Môi", ["Thốt nốt", "đóng lon"], "565 g"),
      style: { colour: palm },
    }),
    place(cutPalmFruit(), 980, 820, 8, 1.6),
    place(palmFruit(), 820, 900, -8, 1.1),
    place(
      bowl(
        "#BFE0E2",
        [
          [-90, -128],
          [0, -142],
          [92, -126],
          [-30, -106],
          [50, -104],
        ]
          .map(([x = 0, y = 0]) => place(palmSeed(), x, y))
          .join(""),
      ),
      890,
      1095,
      0,
      1.2,
    ),
  ]),
}
