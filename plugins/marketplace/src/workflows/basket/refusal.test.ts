import { describe, expect, it } from "vitest"

import type { RefusedLine } from "../../modules/basket/types"
import { refusalOf } from "./refusal"

const seller = { id: "sel_1", name: "Cơ sở Bà Sáu" }
const line = (code: RefusedLine["code"]): RefusedLine => ({
  line_id: "cali_1",
  title: "Mắm cá linh",
  code,
  requested: 3,
  available: 1,
})

describe("refusalOf", () => {
  it.each([
    [[line("gone"), line("out_of_stock")], "out_of_stock"],
    [[line("gone"), line("on_hold")], "on_hold"],
    [[line("gone")], "gone"],
    [[], "busy"],
  ])("sums up %j", (lines, code) => {
    expect(refusalOf(seller, lines)).toEqual({
      seller_id: "sel_1",
      seller_name: "Cơ sở Bà Sáu",
      lines,
      code,
    })
  })
})
