import type { MedusaContainer } from "@medusajs/framework/types"
import { isShopError } from "@cho-ocop/marketplace/shop-error"
import { describe, expect, it } from "vitest"

import { readSheet, type SheetReference } from "./read-sheet"
import { smallSheet } from "./scoring/testing/small-sheet"

const head = { product_sets: [{ code: "08" }, { code: "26" }] }
const versions = [1, 3, 2].map((version) => ({ version, decision: "26/2026/QĐ-TTg", head }))

/** A container whose query knows three versions of one rule set, with the sheet of set 08. */
const container = {
  resolve: () => ({
    graph: async ({ entity, filters }: { entity: string; filters: Record<string, unknown> }) => {
      if (entity === "rule_set_version") {
        return { data: filters.rule_set_id === "qd-26-2026" ? versions : [] }
      }
      return { data: filters.code === "08" ? [{ code: "08", sheet: smallSheet }] : [] }
    },
  }),
} as unknown as MedusaContainer

const codeOf = async (reference: SheetReference) => {
  try {
    await readSheet(container, reference)
  } catch (error) {
    return isShopError(error) ? error.code : String(error)
  }
  return "found"
}

describe("reading a sheet", () => {
  it("gives the newest version, or the one asked for", async () => {
    const reference = { rule_set_id: "qd-26-2026", code: "08" }
    expect(await readSheet(container, reference)).toEqual({ sheet: smallSheet, version: 3 })
    expect((await readSheet(container, { ...reference, version: 1 })).version).toBe(1)
  })

  it("says what isn't there: the set, the version, the product set, or only its sheet", async () => {
    expect(await codeOf({ rule_set_id: "qd-1-1999", code: "08" })).toBe("rule_set_not_found")
    expect(await codeOf({ rule_set_id: "qd-26-2026", code: "08", version: 4 })).toBe(
      "rule_set_version_not_found",
    )
    expect(await codeOf({ rule_set_id: "qd-26-2026", code: "77" })).toBe("product_set_not_found")
    expect(await codeOf({ rule_set_id: "qd-26-2026", code: "26" })).toBe("rule_set_without_sheet")
  })
})
