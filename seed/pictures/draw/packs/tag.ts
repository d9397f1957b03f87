import { paper } from "../kit/palette"
import { circle, group, path, rect, d, type Svg } from "../kit/svg"
import { label, type LabelStyle, type LabelText } from "../kit/label"
import { dark } from "../kit/tone"

/** A paper tag on a string, for what has no pack to print on; x, y is the middle of its upper edge. */
export function tag(
  x: number,
  y: number,
  w: number,
  h: number,
  text: LabelText,
  style: LabelStyle,
  turn = 0,
): Svg {
  return group(
    [
      path(d("M 0 -26 C -30 -80 -10 -120 40 -160"), { stroke: dark(style.colour, 0.1), width: 7 }),
      rect(-w / 2 + 9, -44, w, h + 58, 20, { fill: "#4A3413", opacity: 0.2 }),
      rect(-w / 2, -56, w, h + 56, 20, { fill: style.ground ?? paper }),
      label(0, 0, w, h, text, { radius: 18, ...style }),
      circle(0, -26, 13, { fill: "#FFFFFF", stroke: style.colour, width: 6 }),
    ],
    `translate(${x} ${y}) rotate(${turn})`,
  )
}
