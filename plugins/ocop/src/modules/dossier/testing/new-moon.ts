/**
 * The day in Vietnam (UTC+7) of the k-th new moon since January 1900, by the series of Meeus, Astronomical Algorithms
 * for Calculators, 1982, that Vietnamese calendars are computed with. Intl's Chinese calendar is some minutes off.
 */
export function newMoonDay(k: number): string {
  const T = k / 1236.85
  const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180)
  const M = 359.2242 + 29.10535608 * k - 0.0000333 * T ** 2
  const N = 306.0253 + 385.81691806 * k + 0.0107306 * T ** 2
  const F = 21.2964 + 390.67050646 * k - 0.0016528 * T ** 2
  const mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * T ** 2 + 0.00033 * sin(166.56 + 132.87 * T)
  const correction =
    (0.1734 - 0.000393 * T) * sin(M) +
    0.0021 * sin(2 * M) -
    0.4068 * sin(N) +
    0.0161 * sin(2 * N) -
    0.0004 * sin(3 * N) +
    0.0104 * sin(2 * F) -
    0.0051 * sin(M + N) -
    0.0074 * sin(M - N) +
    0.0004 * sin(2 * F + M) -
    0.0004 * sin(2 * F - M) -
    0.0006 * sin(2 * F + N) +
    0.001 * sin(2 * F - N) +
    0.0005 * sin(2 * N + M)
  const dynamical = -0.000278 + 0.000265 * T + 0.000262 * T ** 2
  const julian = mean + correction - dynamical
  return new Date((julian - 2440587.5 + 7 / 24) * 86_400_000).toISOString().slice(0, 10)
}

/** The new-moon days of some years: first days of lunar months. */
export function newMoonDays(from: number, to: number): string[] {
  const first = Math.floor((from - 1900) * 12.3685)
  const last = Math.ceil((to + 1 - 1900) * 12.3685)
  return Array.from({ length: last - first + 1 }, (_, index) => newMoonDay(first + index))
}
