import { describe, expect, it } from "vitest"

import { tryLimit } from "./try-limit"

describe("tryLimit", () => {
  it("lets so many through for each key, and tells when to come back", async () => {
    const limit = tryLimit({ points: 2, minutes: 10 })
    await limit("a")
    await limit("a")
    await expect(limit("a")).rejects.toMatchObject({ code: "too_many_tries", params: { minutes: 10 } })
    await expect(limit("b")).resolves.toBeUndefined()
  })
})
