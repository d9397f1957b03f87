import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { type Affected } from "./affected-products"
import { batchChanges } from "./change-batch"

const of = (...product_ids: string[]): Affected => ({ product_ids, tags: [] })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe("batchChanges", () => {
  it("hands on what comes within a moment once, without doubles", async () => {
    const handed: Affected[] = []
    const add = batchChanges(async (changes) => void handed.push(changes))
    const all = Promise.all([add(of("a", "b")), add({ product_ids: ["b"], tags: ["maker:x"] })])
    await vi.runAllTimersAsync()
    await all
    expect(handed).toEqual([{ product_ids: ["a", "b"], tags: ["maker:x"] }])
  })

  it("runs one batch after the other, and what comes meanwhile in the next", async () => {
    const handed: string[][] = []
    const ends: (() => void)[] = []
    const add = batchChanges(({ product_ids }) => {
      handed.push(product_ids)
      return new Promise((resolve) => ends.push(resolve))
    })
    const first = add(of("a"))
    await vi.runAllTimersAsync()
    const second = add(of("a"))
    await vi.runAllTimersAsync()
    expect(handed).toEqual([["a"]])
    ends[0]?.()
    await first
    await vi.runAllTimersAsync()
    expect(handed).toEqual([["a"], ["a"]])
    ends[1]?.()
    await second
  })

  it("tells only those whose batch failed", async () => {
    let fails = true
    const add = batchChanges(async () => {
      if (fails) throw new Error("database away")
    })
    const failed = expect(add(of("a"))).rejects.toThrow("database away")
    await vi.runAllTimersAsync()
    await failed
    fails = false
    const fine = add(of("a"))
    await vi.runAllTimersAsync()
    await expect(fine).resolves.toBeUndefined()
  })

  it("does nothing when nothing is affected", async () => {
    const handOn = vi.fn(async () => undefined)
    await batchChanges(handOn)(of())
    await vi.runAllTimersAsync()
    expect(handOn).not.toHaveBeenCalled()
  })
})
