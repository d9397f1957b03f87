import { palm, sugar } from "../kit/palette"
import { place, type Svg } from "../kit/svg"
import { bottle } from "../packs/bottle"
import { can } from "../packs/can"
import { cutPalmFruit, mango, mangoCheek, mulberry, riverOlive } from "../things/fruit"
import { drink } from "../things/pantry"
import { sprig } from "../things/plant"
import { says, scene, type Drawing } from "./scene"

const sapBottle = (x: number, y: number): Svg =>
  bottle(x, y, {
    w: 300,
    h: 800,
    colour: "#E6E6CF",
    cap: palm,
    text: says("Ba Rặng", ["Nước", "thốt nốt"], "330 ml"),
    style: { colour: palm },
  })

const juiceCan = (x: number, y: number): Svg =>
  can(x, y, {
    w: 330,
    h: 690,
    drink: true,
    colour: "#F0A92A",
    text: says("Út Hiền", ["Nước ép", "xoài"], "240 ml"),
    style: { colour: "#C9601A" },
  })

/** Drinks without alcohol. */
export const drinkScenes: Record<string, Drawing> = {
  "nuoc-thot-not": scene("drink", "#EAF3D8", () => [
    place(sapBottle(0, 0), 250, 950, 0, 0.9),
    place(sapBottle(0, 0), 640, 950, 0, 0.9),
    sapBottle(445, 1030),
    place(cutPalmFruit(), 960, 850, 8, 1.5),
    place(drink("#EDE8CC"), 900, 1090, 0, 1.35),
  ]),
  "nuoc-cot-dau-tam": scene("drink", "#EBCFE2", () => [
    place(sprig(), 960, 760, 18, 1.5),
    bottle(430, 1020, {
      w: 400,
      h: 860,
      colour: "#55183C",
      cap: "#D9A441",
      shoulder: 0.3,
      neck: 0.42,
      text: says("Lãnh Mỹ", ["Nước cốt", "dâu tằm"], "500 ml"),
      style: { colour: "#7A2455" },
    }),
    place(mulberry(), 820, 960, -14, 2),
    place(mulberry("#7A2A5C"), 990, 900, 10, 2),
    place(mulberry("#45133A"), 920, 1040, 24, 1.9),
  ]),
  "nuoc-ep-xoai": scene("drink", "#FFF0B8", () => [
    place(mango(), 980, 640, 10, 1.6),
    place(juiceCan(0, 0), 610, 940, 0, 0.9),
    juiceCan(350, 1010),
    place(drink("#F4B42C"), 860, 1080, 0, 1.7),
    place(mangoCheek(), 1030, 1085, -4, 1.1),
  ]),
  "nuoc-cot-ca-na": scene("drink", "#E6EDB4", () => [
    place(riverOlive("#93A83D", true), 960, 720, -14, 2.3),
    bottle(400, 1020, {
      w: 350,
      h: 860,
      colour: "#8FA03A",
      cap: sugar,
      shoulder: 0.46,
      neck: 0.34,
      band: [0.52, 0.38],
      text: says("Sáu Nhiên", ["Nước cốt", "cà na"], "500 ml"),
      style: { colour: "#5C6B1E" },
    }),
    place(drink("#CBD67A"), 780, 1060, 0, 1.6),
    place(riverOlive(), 950, 1010, 20, 1.6),
    place(riverOlive("#A7B84C"), 1040, 1080, -14, 1.5),
  ]),
}
