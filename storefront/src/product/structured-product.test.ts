import { expect, it } from "vitest"
import type { Product } from "@/backend/shapes/catalogue"
import { structuredProduct } from "./structured-product"

const product: Product = {
  id: "prod_1",
  handle: "kho-ca-loc",
  title: "Khô cá lóc",
  subtitle: null,
  description: "Phơi hai nắng.",
  net_quantity: "500 g",
  picture: null,
  pictures: [{ key: "abc", widths: [320, 1200], width: 1200, height: 1200, blur: null }, null],
  price_from: 165_000,
  has_variants: true,
  variant_id: null,
  badge: null,
  certificate: null,
  maker: {
    handle: "bay-thanh",
    name: "Bảy Thanh",
    legal_form: "household_business",
    commune: { code: "30301", name: "Phường Mỹ Thới" },
    story: null,
    picture: null,
  },
  seller: {
    id: "sel_1",
    handle: "ben-cho",
    name: "Cửa hàng OCOP Bến Chợ",
    legal_form: "ocop_shop",
    commune: { code: "30307", name: "Phường Long Xuyên" },
    delivery: null,
    pickup: true,
    pickup_address: null,
  },
  commune: { code: "30301", name: "Phường Mỹ Thới" },
  branch: "food",
  in_stock: true,
  on_hold: false,
  stock_left: null,
  variants: [
    { id: "v1", title: "500 g", sku: "A", price: 165_000, stock: 5, in_stock: true },
    { id: "v2", title: "1 kg", sku: null, price: 320_000, stock: 0, in_stock: false },
    { id: "v3", title: "2 kg", sku: "C", price: null, stock: 0, in_stock: false },
  ],
  label: {
    net_quantity: null,
    ingredients: null,
    storage: null,
    shelf_life: null,
    usage: null,
    warnings: null,
  },
  related: [],
}

it("offers each variant that has a price, with its own stock, in đồng, from its seller", () => {
  const { offers, image } = structuredProduct(product, "https://shop/san-pham/kho-ca-loc", "https://shop")
  expect(image).toEqual(["https://shop/media/abc-1200.webp"])
  expect(offers).toHaveLength(2)
  expect(offers[0]).toMatchObject({
    price: 165_000,
    priceCurrency: "VND",
    availability: "https://schema.org/InStock",
  })
  expect(offers[1]).toMatchObject({
    availability: "https://schema.org/OutOfStock",
    seller: { name: "Cửa hàng OCOP Bến Chợ" },
  })
  expect(offers[1]).not.toHaveProperty("sku")
})
