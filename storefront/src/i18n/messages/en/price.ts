import type { price as vi } from "../vi/price"

export const price: typeof vi = {
  from: "from",
}
