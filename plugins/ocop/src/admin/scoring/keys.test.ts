import { expect, it } from "vitest"

import { commandOf } from "./keys"

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
  commandOf({ key, altKey: false, ctrlKey: false, metaKey: false, ...held })

it("number keys pick, arrows move, Enter goes on, everything else does nothing", () => {
  expect(press("1")).toEqual({ kind: "pick", place: 0 })
  expect(press("9")).toEqual({ kind: "pick", place: 8 })
  expect([press("Enter"), press("ArrowRight"), press("ArrowLeft")]).toEqual([
    { kind: "next" },
    { kind: "next" },
    { kind: "previous" },
  ])
  expect([press("0"), press("a"), press("Tab"), press("1", { ctrlKey: true })]).toEqual([
    null,
    null,
    null,
    null,
  ])
})
