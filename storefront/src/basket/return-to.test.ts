import { expect, it } from "vitest"
import { returnAddress } from "./return-to"

it("goes back to a page of the shop with the outcome, keeping query and fragment", () => {
  expect(returnAddress("/san-pham?sao=4&loi=gone#sp-x", "/gio-hang", "vi", { added: "line_1" })).toBe(
    "/san-pham?sao=4&da_them=line_1#sp-x",
  )
  expect(returnAddress("/en/products/x", "/en/basket", "en", { error: "out_of_stock" })).toBe(
    "/en/products/x?error=out_of_stock",
  )
})

it("never leads out of the shop or to a path that is no page", () => {
  for (const wanted of [
    "https://evil.example/",
    "//evil.example/x",
    "/\\evil.example",
    "/vi/products",
    "javascript:alert(1)",
    null,
  ]) {
    expect(returnAddress(wanted, "/gio-hang", "vi", { error: "gone" }), String(wanted)).toBe(
      "/gio-hang?loi=gone",
    )
  }
})
