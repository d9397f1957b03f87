import type { maker as vi } from "../vi/maker"

export const maker: typeof vi = {
  description: (name, commune) =>
    `${name} in ${commune}: their story, their OCOP products and how to buy from them.`,
  story: "Their story",
  phone: "Phone",
  since: "Since",
  products: "On the market now",
  noProducts: "They have nothing on the market right now.",
}
