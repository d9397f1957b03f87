import { expect, it } from "vitest"
import type { Card } from "@/backend/shapes/catalogue"
import { makersMet } from "./makers-met"

const card = (maker: string, title: string): Card => ({
  id: title,
  handle: title,
  title,
  net_quantity: null,
  picture: null,
  price_from: 1,
  has_variants: false,
  variant_id: "v",
  badge: null,
  maker: { handle: maker, name: maker.toUpperCase() },
  seller: { handle: maker, name: maker },
  commune: { code: "30301", name: "Phường Mỹ Thới" },
  branch: "food",
  in_stock: true,
  on_hold: false,
  stock_left: null,
})

it("names each maker once with what they make", () => {
  expect(makersMet([card("a", "Khô"), card("b", "Mắm"), card("a", "Trà"), card("a", "Khô")])).toEqual([
    { handle: "a", name: "A", commune: "Phường Mỹ Thới", products: ["Khô", "Trà"] },
    { handle: "b", name: "B", commune: "Phường Mỹ Thới", products: ["Mắm"] },
  ])
})
