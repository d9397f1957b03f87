import { d, path, type Svg } from "../kit/svg"

/** Light and shade of something round and upright: a bright stripe on the left, a dark side on the right. */
export function roundShine(x: number, top: number, w: number, h: number, strength = 1): Svg {
  const left = x - w / 2
  return [
    path(d("M", left, top, "h", w * 0.07, "v", h, "h", -w * 0.07, "Z"), {
      fill: "#2A1E10",
      opacity: 0.1 * strength,
    }),
    path(d("M", left + w * 0.11, top, "h", w * 0.11, "v", h, "h", -w * 0.11, "Z"), {
      fill: "#FFFFFF",
      opacity: 0.4 * strength,
    }),
    path(d("M", left + w * 0.25, top, "h", w * 0.035, "v", h, "h", -w * 0.035, "Z"), {
      fill: "#FFFFFF",
      opacity: 0.3 * strength,
    }),
    path(d("M", left + w * 0.74, top, "h", w * 0.26, "v", h, "h", -w * 0.26, "Z"), {
      fill: "#1E2A33",
      opacity: 0.13 * strength,
    }),
    path(d("M", left + w * 0.9, top, "h", w * 0.1, "v", h, "h", -w * 0.1, "Z"), {
      fill: "#1E2A33",
      opacity: 0.14 * strength,
    }),
  ].join("")
}
