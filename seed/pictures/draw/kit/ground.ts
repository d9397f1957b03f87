import { ellipse, line, path, rect, d, type Svg } from "./svg"
import { mix } from "./tone"

export type Branch = "food" | "drink" | "handicraft" | "tourism"

const walls: Record<Branch, { wall: string; table: string; mark: string }> = {
  food: { wall: "#FBEBCB", table: "#E7C48A", mark: "#D8AE6B" },
  drink: { wall: "#D9EFEA", table: "#9CCDC8", mark: "#7DB8B4" },
  handicraft: { wall: "#F8E1E6", table: "#DDA9B7", mark: "#C98D9E" },
  tourism: { wall: "#D5ECEF", table: "#6FB0B5", mark: "#5C9DA3" },
}

const horizon = 800

/**
 * The ground of a picture by branch: a wall with a pale sun, and a table whose edge carries one motif
 * (palm-leaf hatching for food, river lines for drinks, a weave for handicrafts).
 * @param tint colour mixed into the wall, to tell neighbours of one branch apart
 */
export function ground(branch: Branch, tint?: string): Svg {
  const colours = walls[branch]
  const wall = tint ? mix(colours.wall, tint, 0.34) : colours.wall
  return [
    rect(0, 0, 1200, 1200, 0, { fill: wall }),
    ellipse(470, 430, 400, 400, { fill: mix(wall, "#FFFFFF", 0.42) }),
    path(d("M 0", horizon, "Q 600", horizon - 26, 1200, horizon, "V 1200 H 0 Z"), { fill: colours.table }),
    path(
      d(
        "M 0",
        horizon,
        "Q 600",
        horizon - 26,
        1200,
        horizon,
        "V",
        horizon + 10,
        "Q 600",
        horizon - 16,
        0,
        horizon + 10,
        "Z",
      ),
      {
        fill: mix(colours.table, "#FFFFFF", 0.4),
      },
    ),
    motifs[branch](colours.mark),
  ].join("")
}

const motifs: Record<Branch, (colour: string) => Svg> = {
  food: (colour) =>
    [...Array(13).keys()]
      .map((i) =>
        line(
          [
            [60 + i * 96, 1190],
            [80 + i * 96, 1140],
            [120 + i * 96, 1110],
          ],
          colour,
          7,
          0.55,
        ),
      )
      .join(""),
  drink: (colour) => [1085, 1125, 1165].map((y) => wave(y, colour)).join(""),
  handicraft: (colour) =>
    [...Array(24).keys()]
      .flatMap((i) =>
        [0, 1].map((row) =>
          line(
            [
              [20 + i * 52 + row * 26, 1110 + row * 44],
              [46 + i * 52 + row * 26, 1136 + row * 44],
            ],
            colour,
            7,
            0.5,
          ),
        ),
      )
      .join(""),
  tourism: (colour) => [900, 1010, 1120].map((y) => wave(y, colour)).join(""),
}

function wave(y: number, colour: string): Svg {
  const humps = [...Array(10).keys()].map(() => "q 30 -16 60 0 t 60 0").join(" ")
  return path(`M 0 ${y} ${humps}`, { stroke: colour, width: 6, opacity: 0.7 })
}

/** A soft shadow on the ground, thrown to the lower right. */
export const shadow = (x: number, y: number, rx: number, ry = rx * 0.16, strength = 0.14): Svg =>
  [
    ellipse(x + rx * 0.16, y, rx * 1.18, ry * 1.3, { fill: "#4A3413", opacity: strength * 0.5 }),
    ellipse(x + rx * 0.1, y, rx * 1.02, ry, { fill: "#4A3413", opacity: strength }),
  ].join("")
