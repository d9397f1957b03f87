/** A piece of SVG markup. */
export type Svg = string

/** Rounds a coordinate: a tenth of a pixel is finer than anybody sees and keeps files small. */
export const n = (value: number): string => String(Math.round(value * 10) / 10)

/** Path data from alternating commands and numbers, numbers rounded. */
export const d = (...parts: (string | number)[]): string =>
  parts.map((part) => (typeof part === "number" ? n(part) : part)).join(" ")

type Paint = { fill?: string; stroke?: string; width?: number; opacity?: number; rule?: "evenodd" }

const paint = ({ fill = "none", stroke, width, opacity, rule }: Paint): string =>
  [
    `fill="${fill}"`,
    stroke && `stroke="${stroke}" stroke-width="${n(width ?? 4)}"`,
    opacity !== undefined && `opacity="${opacity}"`,
    rule && `fill-rule="${rule}"`,
  ]
    .filter(Boolean)
    .join(" ")

export const path = (data: string, style: Paint): Svg => `<path d="${data}" ${paint(style)}/>`

export const ellipse = (cx: number, cy: number, rx: number, ry: number, style: Paint): Svg =>
  `<ellipse cx="${n(cx)}" cy="${n(cy)}" rx="${n(rx)}" ry="${n(ry)}" ${paint(style)}/>`

export const circle = (cx: number, cy: number, r: number, style: Paint): Svg => ellipse(cx, cy, r, r, style)

export const rect = (x: number, y: number, w: number, h: number, r: number, style: Paint): Svg =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${n(r)}" ${paint(style)}/>`

/** A stroke through points: quadratic when three are given, straight otherwise. */
export const line = (
  points: readonly [number, number][],
  stroke: string,
  width: number,
  opacity?: number,
): Svg => {
  const [first, ...rest] = points
  if (!first) {
    return ""
  }
  const [a, b] = rest
  const data =
    rest.length === 2 && a && b
      ? d("M", ...first, "Q", ...a, ...b)
      : d("M", ...first, ...rest.flatMap(([x, y]) => ["L", x, y]))
  return path(data, { stroke, width, opacity })
}

export const group = (content: Svg | Svg[], transform = "", opacity?: number): Svg =>
  `<g${transform && ` transform="${transform}"`}${opacity === undefined ? "" : ` opacity="${opacity}"`}>${[content].flat().join("")}</g>`

/** Moves, turns (degrees, clockwise) and scales what was drawn around 0,0. */
export const place = (content: Svg | Svg[], x: number, y: number, turn = 0, scale = 1, scaleY = scale): Svg =>
  group(
    content,
    [
      `translate(${n(x)} ${n(y)})`,
      turn && `rotate(${n(turn)})`,
      (scale !== 1 || scaleY !== 1) && `scale(${scale}${scaleY === scale ? "" : ` ${scaleY}`})`,
    ]
      .filter(Boolean)
      .join(" "),
  )

let clips = 0

/** Starts the numbering of clip paths again, so that a picture is drawn the same every time. */
export const restartClips = (): void => {
  clips = 0
}

/** Shows only what lies inside the shape. */
export const clip = (shape: string, content: Svg | Svg[]): Svg => {
  clips += 1
  const id = `c${clips}`
  return `<clipPath id="${id}"><path d="${shape}"/></clipPath><g clip-path="url(#${id})">${[content].flat().join("")}</g>`
}

/** A whole picture, square unless a height is given. */
export const picture = (content: Svg[], width = 1200, height = 1200): Svg =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" stroke-linecap="round" stroke-linejoin="round">${content.join("")}</svg>\n`

/** Path data of a rounded rectangle. */
export const roundedRect = (x: number, y: number, w: number, h: number, r: number): string =>
  d(
    "M",
    x + r,
    y,
    "H",
    x + w - r,
    "Q",
    x + w,
    y,
    x + w,
    y + r,
    "V",
    y + h - r,
    "Q",
    x + w,
    y + h,
    x + w - r,
    y + h,
    "H",
    x + r,
    "Q",
    x,
    y + h,
    x,
    y + h - r,
    "V",
    y + r,
    "Q",
    x,
    y,
    x + r,
    y,
    "Z",
  )

/** Path data of an ellipse. */
export const oval = (cx: number, cy: number, rx: number, ry: number): string =>
  d("M", cx - rx, cy, "A", rx, ry, 0, 1, 1, cx + rx, cy, "A", rx, ry, 0, 1, 1, cx - rx, cy, "Z")
