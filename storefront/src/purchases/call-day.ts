/** Sellers call until this hour of the evening; later orders are called about the next day. */
const lastHour = 18

const hourInVietnam = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Ho_Chi_Minh",
  hour: "2-digit",
  hour12: false,
})

/** The day on which the seller calls about an order that was placed at this instant. */
export const callDay = (placedAt: string): "today" | "tomorrow" =>
  Number(hourInVietnam.format(new Date(placedAt))) < lastHour ? "today" : "tomorrow"
