import { glass, palm } from "../kit/palette"
import { shadow } from "../kit/ground"
import { clip, d, ellipse, group, path, rect, roundedRect, type Svg } from "../kit/svg"
import { dark, light, solid } from "../kit/tone"
import { label, type LabelStyle, type LabelText } from "../kit/label"
import { roundShine } from "./shine"

type Lid = { kind: "screw" | "wood" | "cloth"; colour: string }

export type Jar = {
  w: number
  h: number
  content: string
  lid: Lid
  text: LabelText
  style: LabelStyle
  /** What floats in it, drawn in the jar's own coordinates (0,0 = middle of the bottom). */
  inside?: Svg
  /** Six flat sides instead of a round body. */
  hexagonal?: boolean
}

/** A glass jar standing at x, y (middle of its bottom). */
export function jar(x: number, y: number, jarOf: Jar): Svg {
  const { w, h, content, lid, text, style, inside = "", hexagonal } = jarOf
  const shoulder = h * 0.12
  const neck = w * 0.39
  const lidHeight = lid.kind === "cloth" ? h * 0.2 : h * 0.15
  const body = hexagonal
    ? d(
        "M",
        -w * 0.36,
        0,
        "L",
        -w / 2,
        -h * 0.07,
        "V",
        -h + shoulder * 1.2,
        "L",
        -w * 0.38,
        -h,
        "H",
        w * 0.38,
        "L",
        w / 2,
        -h + shoulder * 1.2,
        "V",
        -h * 0.07,
        "L",
        w * 0.36,
        0,
        "Z",
      )
    : d(
        "M",
        -w / 2 + 40,
        0,
        "Q",
        -w / 2,
        0,
        -w / 2,
        -44,
        "V",
        -h + shoulder * 1.6,
        "Q",
        -w / 2,
        -h + shoulder * 0.4,
        -neck,
        -h,
        "H",
        neck,
        "Q",
        w / 2,
        -h + shoulder * 0.4,
        w / 2,
        -h + shoulder * 1.6,
        "V",
        -44,
        "Q",
        w / 2,
        0,
        w / 2 - 40,
        0,
        "Z",
      )
  const fill = roundedRect(-w / 2 + 14, -h + shoulder * 0.85, w - 28, h - shoulder * 0.85 - 14, 36)
  const bandHeight = h * 0.5
  const edges = hexagonal
    ? [-0.22, 0.22]
        .map((part) => rect(w * part - 2, -h, 4, h, 0, { fill: "#FFFFFF", opacity: 0.35 }))
        .join("")
    : ""
  return group(
    [
      shadow(0, -6, w * 0.56),
      path(body, { fill: glass }),
      clip(body, [
        clip(fill, [
          rect(-w / 2, -h, w, h, 0, { fill: content }),
          ellipse(0, -h + shoulder * 0.9, w * 0.5, 16, { fill: light(content, 0.4) }),
          inside,
        ]),
        label(0, -h * 0.72, w, bandHeight, text, { radius: 0, reach: 0.72, ...style }),
        roundShine(0, -h, w, h, 0.8),
        edges,
      ]),
      path(body, { stroke: dark(glass, 0.22), width: 5, opacity: 0.55 }),
      cap(lid, neck, -h, lidHeight),
    ],
    `translate(${x} ${y})`,
  )
}

function cap({ kind, colour }: Lid, neck: number, y: number, h: number): Svg {
  if (kind === "cloth") {
    const skirt = neck * 1.32
    const cloth = d(
      "M",
      -neck,
      y - h * 0.62,
      "Q",
      0,
      y - h,
      neck,
      y - h * 0.62,
      "L",
      skirt,
      y + h * 0.3,
      "q -16 18 -34 2 q -16 18 -34 2 q -16 18 -34 2 q -16 18 -34 2",
      "L",
      -skirt + 110,
      y + h * 0.34,
      "q -18 16 -36 0 q -18 16 -36 0 L",
      -skirt,
      y + h * 0.3,
      "Z",
    )
    const dots = [-0.7, -0.25, 0.2, 0.65].flatMap((part, i) =>
      [0, 1].map((row) =>
        ellipse(neck * part + row * 22, y - h * 0.3 + row * h * 0.34 + (i % 2) * 8, 8, 8, {
          fill: "#FFF6DC",
          opacity: 0.75,
        }),
      ),
    )
    return [
      solid(cloth, colour, 16, dots),
      rect(-neck * 1.03, y - h * 0.1, neck * 2.06, 15, 7, { fill: palm }),
      path(d("M", -10, y - h * 0.03, "q -46 -30 -52 6 q 30 16 52 -6 q 46 -30 52 6 q -30 16 -52 -6"), {
        fill: palm,
      }),
    ].join("")
  }
  const body = roundedRect(-neck * 1.06, y - h, neck * 2.12, h, kind === "wood" ? 18 : 12)
  const lines =
    kind === "wood"
      ? [0.35, 0.6].map((part) =>
          path(d("M", -neck, y - h + h * part, "q", neck, 8, neck * 2, 0), {
            stroke: dark(colour, 0.2),
            width: 4,
            opacity: 0.5,
          }),
        )
      : [...Array(15).keys()].map((i) =>
          rect(-neck + i * ((neck * 2) / 15), y - h * 0.68, 5, h * 0.5, 2, {
            fill: dark(colour, 0.3),
            opacity: 0.4,
          }),
        )
  return solid(body, colour, 14, lines)
}
