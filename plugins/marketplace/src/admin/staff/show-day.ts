const zone = "Asia/Ho_Chi_Minh"

/** "2026-11-24" → "24/11/2026". */
export const showDay = (day: string): string => day.split("-").reverse().join("/")

/** An ISO instant as the clock in Vietnam showed it: "24/11/2026 08:02:03". */
export function showInstant(iso: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  })
  return parts.format(new Date(iso)).replace(",", "")
}
