/** A4, lying, in points. */
export const PAGE = { width: 841.89, height: 595.28 } as const

export const palm = "#1F5B3A"
export const muted = "#5A6458"
export const warning = "#A61B1B"
const gold = "#F0A63A"

/** A double frame with the leaves of a sugar palm in its corners. */
export function drawFrame(): string {
  const { width, height } = PAGE
  const corners = [
    [30, 30, 1, 1],
    [width - 30, 30, -1, 1],
    [30, height - 30, 1, -1],
    [width - 30, height - 30, -1, -1],
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">
    <rect x="22" y="22" width="${width - 44}" height="${height - 44}" fill="none" stroke="${palm}" stroke-width="2.5"/>
    <rect x="28" y="28" width="${width - 56}" height="${height - 56}" fill="none" stroke="${gold}" stroke-width="0.8"/>
    ${corners.map(([x, y, dx, dy]) => `<g transform="translate(${x} ${y}) scale(${dx} ${dy})">${leaf()}</g>`).join("")}
  </svg>`
}

function leaf(): string {
  const blades = [8, 26, 45, 64, 82].map((angle) => {
    const [x, y] = [Math.cos((angle * Math.PI) / 180) * 46, Math.sin((angle * Math.PI) / 180) * 46]
    const [bx, by] = [y * 0.09, -x * 0.09]
    return `M0 0L${x / 2 + bx} ${y / 2 + by}L${x} ${y}L${x / 2 - bx} ${y / 2 - by}Z`
  })
  return `<path d="${blades.join("")}" fill="${palm}"/>`
}

/** Stars in number, side by side. */
export function drawStars(count: number): string {
  const star = "M10 1.2l2.7 5.7 6.1.8-4.5 4.3 1.2 6.2L10 15.1l-5.5 3.1 1.2-6.2L1.2 7.7l6.1-.8z"
  const stars = Array.from(
    { length: count },
    (_, index) => `<path transform="translate(${index * 22} 0)" d="${star}" fill="${gold}"/>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${count * 22 - 2} 20">${stars.join("")}</svg>`
}
