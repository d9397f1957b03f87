import { describe, expect, it } from "vitest"

import { isHidden, styleFor } from "./fit-menu"

describe("the fitted menu", () => {
  it("hides entries by their address", () => {
    expect(styleFor(["/orders", "/settings/staff"])).toBe(
      'aside a[href="/app/orders"] { display: none }\naside a[href="/app/settings/staff"] { display: none }',
    )
  })

  it("knows the pages that belong to a hidden entry", () => {
    expect(isHidden("/app/orders", ["/orders"])).toBe(true)
    expect(isHidden("/app/orders/order_1", ["/orders"])).toBe(true)
    expect(isHidden("/app/orders-of-mine", ["/orders"])).toBe(false)
    expect(isHidden("/app/products", ["/orders"])).toBe(false)
  })
})
