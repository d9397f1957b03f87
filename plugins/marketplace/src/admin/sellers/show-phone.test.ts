import { expect, it } from "vitest"

import { showPhone } from "./show-phone"

it("writes Vietnamese numbers as people do, and leaves others", () => {
  expect(showPhone("+84990001101")).toBe("0990 001 101")
  expect(showPhone("+12025550100")).toBe("+12025550100")
})
