import { chilli as red, straw } from "../kit/palette"
import { group, line, place, type Svg } from "../kit/svg"
import { tray } from "../packs/basket"
import { box } from "../packs/box"
import { can } from "../packs/can"
import { jar } from "../packs/jar"
import { pouch } from "../packs/pouch"
import { tag } from "../packs/tag"
import { carp, fishPiece, gourami, splitFish } from "../things/fish"
import { chilli, starFruit } from "../things/fruit"
import { bowl, cucumber, plate, pole, steam } from "../things/kitchen"
import { mat, sausages } from "../things/pantry"
import { sprig, sugarCane } from "../things/plant"
import { says, scene, type Drawing } from "./scene"

const lowCan = (x: number, y: number, stacked: boolean): Svg =>
  can(x, y, {
    w: 600,
    h: 370,
    colour: "#7A2F4B",
    stacked,
    text: says("Ô Môi", ["Mắm cá linh", "chưng"], "150 g"),
    style: { colour: "#7A2F4B" },
  })

const tallCan = (x: number, y: number): Svg =>
  can(x, y, {
    w: 500,
    h: 640,
    colour: "#B5402A",
    text: says("Ô Môi", ["Cá linh", "kho mía"], "155 g"),
    style: { colour: "#B5402A" },
  })

/** Fish and meat: dried, fermented, canned. */
export const fishScenes: Record<string, Drawing> = {
  "kho-ca-loc": scene("food", "#E3B98A", () => [
    pouch(480, 1020, {
      w: 600,
      h: 850,
      colour: "#7A4A28",
      band: [0.14, 0.38],
      text: says("Bảy Thanh", ["Khô", "cá lóc"], "500 g"),
      style: { colour: "#7A4A28" },
      window: { y: 0.56, h: 0.32, fill: "#F1DDB6", content: place(splitFish(), 0, -240, -10, 1.05) },
    }),
    place(mat(480, 150), 900, 1050, -4),
    place(splitFish(), 900, 980, -16, 1.1),
    place(splitFish("#B97636"), 930, 1070, 4, 1),
    place(chilli(), 640, 1080, 18, 1.1),
  ]),
  "kho-ca-loc-2": scene("food", "#F2CFA0", () => [
    place(pole(1200), 0, 330, -2),
    ...[130, 360, 590, 820, 1050].map((x, i) =>
      group([
        line(
          [
            [x, 330 - i * 7],
            [x, 410 - i * 7],
          ],
          "#8C6A38",
          7,
        ),
        place(splitFish(i % 2 ? "#C98A43" : "#B97636"), x, 620 - i * 7, 90, 1.05),
      ]),
    ),
    place(mat(980, 150), 600, 1010),
    place(splitFish("#D29A55"), 420, 990, -8, 1.05),
    place(splitFish(), 800, 1000, 10, 1.05),
  ]),
  "ca-linh-kho-mia": scene("food", "#F0C3A8", () => [
    place(tallCan(0, 0), 690, 900, 0, 0.84),
    tallCan(420, 1010),
    place(sugarCane(), 930, 880, -64, 1.35),
    place(carp(), 830, 990, -10, 1.2),
    place(carp("#A5B4A6"), 960, 1085, 4, 1.15),
  ]),
  "ca-linh-kho-mia-2": scene("food", "#F0C3A8", () => [
    place(steam(), 600, 420, 0, 1.6),
    place(
      bowl(
        "#7A4528",
        [
          place(carp("#B9804C"), -50, -150, -12, 0.8),
          place(carp("#A86E3E"), 50, -140, 10, 0.8),
          place(sugarCane(), 0, -118, 4, 0.7),
        ].join(""),
      ),
      600,
      1020,
      0,
      2.2,
    ),
    place(chilli(), 1000, 1070, 14, 1.2),
    place(sprig(), 180, 1090, -40, 1),
  ]),
  "mam-ca-linh-chung": scene("food", "#EFC3CC", () => [
    lowCan(470, 1010, false),
    place(lowCan(0, 0, true), 490, 690, 0, 0.96),
    place(carp("#B98A6A"), 930, 960, -12, 1.15),
    place(cucumber(), 830, 1080, 0, 1),
    place(cucumber(), 920, 1095, 0, 0.9),
    place(chilli(), 1050, 1070, -12, 1.1),
  ]),
  "mam-ca-loc": scene("food", "#E6B596", () => [
    jar(450, 1020, {
      w: 560,
      h: 740,
      content: "#8A3F1E",
      lid: { kind: "cloth", colour: red },
      text: says("Cô Tư Lành", ["Mắm", "cá lóc"], "500 g"),
      style: { colour: "#8A3F1E" },
      inside: [
        place(fishPiece(), -120, -90, 10),
        place(fishPiece("#A8522A"), 20, -70, -8),
        place(fishPiece("#93431F"), 150, -96, -14),
      ].join(""),
    }),
    place(plate(210), 930, 1020),
    place(fishPiece(), 870, 970, -10, 1.35),
    place(fishPiece("#B05A2E"), 990, 990, 14, 1.3),
    place(chilli(), 930, 1085, 8, 1.2),
  ]),
  "kho-ca-sac": scene("food", "#D8D3A0", () => [
    box(400, 1000, {
      w: 520,
      h: 690,
      depth: 130,
      colour: "#2F6B57",
      band: [0.1, 0.56],
      text: says("Bảy Thanh", ["Khô", "cá sặc"], "500 g"),
      style: { colour: "#17463A" },
      art: place(gourami("#4E8A72"), 0, -130, -6, 1.3),
    }),
    tray(840, 1000, 320, 150, straw, ""),
    place(gourami(), 760, 900, -24, 1.25),
    place(gourami("#A4854E"), 960, 930, 14, 1.25),
    place(gourami("#C09B5E"), 840, 1020, -4, 1.35),
  ]),
  "tung-lo-mo": scene("food", "#EDB5A0", () => [
    place(pole(1100), 50, 190, 1),
    ...[150, 1040, 900].map((x) =>
      line(
        [
          [x, 190],
          [x, 260],
        ],
        "#EAD9B0",
        9,
      ),
    ),
    place(sausages(5), 150, 250, 2, 1.15),
    place(sausages(6, "#9E3A2A"), 1040, 250, -2, 1.1),
    place(sausages(5, "#7E2A20"), 900, 250, 2, 1.15),
    place(sausages(5, "#9E3A2A"), 280, 270, -3, 1.05),
    tag(590, 400, 470, 500, says("Rô Hiếp", ["Tung", "lò mò"], "500 g"), { colour: "#8E2F22" }),
    place(starFruit(), 520, 1060, 12, 1.1),
    place(starFruit(), 680, 1080, 40, 0.9),
  ]),
}
