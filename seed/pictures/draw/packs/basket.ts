import { shadow } from "../kit/ground"
import { clip, d, ellipse, group, line, path, type Svg } from "../kit/svg"
import { dark, light, solid } from "../kit/tone"

/** Rows of over-and-under strips, as bamboo and sedge are woven. */
export function weave(left: number, top: number, w: number, h: number, colour: string, cell = 34): Svg {
  const rows = Math.ceil(h / cell)
  const columns = Math.ceil(w / cell)
  const parts: Svg[] = []
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const over = (row + column) % 2 === 0
      const x = left + column * cell
      const y = top + row * cell
      parts.push(
        over
          ? path(d("M", x, y + cell * 0.18, "h", cell, "v", cell * 0.64, "h", -cell, "Z"), {
              fill: light(colour, 0.3),
            })
          : path(d("M", x + cell * 0.2, y, "h", cell * 0.6, "v", cell, "h", -cell * 0.6, "Z"), {
              fill: dark(colour, 0.14),
            }),
      )
    }
  }
  return parts.join("")
}

/** A bamboo basket at x, y (middle of its bottom); what it holds is drawn before the rim. */
export function basket(x: number, y: number, w: number, h: number, colour: string, heap: Svg): Svg {
  const half = w / 2
  const body = d(
    "M",
    -half,
    -h,
    "Q 0",
    -h + w * 0.16,
    half,
    -h,
    "L",
    half * 0.8,
    -30,
    "Q",
    half * 0.76,
    0,
    half * 0.6,
    4,
    "Q 0 22",
    -half * 0.6,
    4,
    "Q",
    -half * 0.76,
    0,
    -half * 0.8,
    -30,
    "Z",
  )
  return group(
    [
      shadow(0, 0, w * 0.5, w * 0.09),
      ellipse(0, -h, half, w * 0.1, { fill: dark(colour, 0.5) }),
      heap,
      solid(body, colour, 22, weave(-half, -h - 10, w, h + 40, colour, 38)),
      path(d("M", -half, -h, "Q 0", -h + w * 0.16, half, -h), { stroke: dark(colour, 0.2), width: 34 }),
      path(d("M", -half, -h - 5, "Q 0", -h + w * 0.16 - 5, half, -h - 5), {
        stroke: light(colour, 0.35),
        width: 14,
      }),
      ...[...Array(9).keys()].map((i) => {
        const t = (i + 0.5) / 9
        const px = -half + w * t
        const py = -h + w * 0.16 * 2 * t * (1 - t)
        return line(
          [
            [px - 8, py - 15],
            [px + 6, py + 16],
          ],
          dark(colour, 0.35),
          8,
          0.7,
        )
      }),
    ],
    `translate(${x} ${y})`,
  )
}

/** A flat woven tray (nia) seen from above and aslant. */
export function tray(x: number, y: number, rx: number, ry: number, colour: string, content: Svg): Svg {
  const rim = d("M", -rx, 0, "A", rx, ry, 0, 1, 0, rx, 0, "A", rx, ry, 0, 1, 0, -rx, 0, "Z")
  return group(
    [
      shadow(0, ry * 0.3, rx, ry * 0.9),
      path(rim, { fill: dark(colour, 0.2) }),
      ellipse(0, -10, rx, ry, { fill: light(colour, 0.2) }),
      clip(
        d(
          "M",
          -rx * 0.93,
          -6,
          "A",
          rx * 0.93,
          ry * 0.9,
          0,
          1,
          0,
          rx * 0.93,
          -6,
          "A",
          rx * 0.93,
          ry * 0.9,
          0,
          1,
          0,
          -rx * 0.93,
          -6,
          "Z",
        ),
        [ellipse(0, 0, rx, ry, { fill: colour }), weave(-rx, -ry, rx * 2, ry * 2, colour, 44)],
      ),
      content,
    ],
    `translate(${x} ${y})`,
  )
}
