import { describe, expect, it } from "vitest"

import type { Entry, EntryChange } from "../../modules/council/scorecard-entries"
import { toAnswer, type SaveAnswer } from "./card-client"
import { CardSync } from "./card-sync"
import { keepUnsent, readUnsent } from "./unsent"

const pick = (key: string, value: string, version = 1): Entry => ({ kind: "pick", key, value, version })

/** A server that answers each save when it is told to, and a browser's storage. */
function room(entries: Entry[] = [], unsent: EntryChange[] = []) {
  const sent: EntryChange[] = []
  const answers: ((answer: SaveAnswer) => void)[] = []
  const timers: (() => void)[] = []
  let kept: readonly EntryChange[] = unsent
  const sync = new CardSync({
    entries,
    unsent,
    send: (change) => {
      sent.push(change)
      return new Promise((resolve) => answers.push(resolve))
    },
    keep: (changes) => (kept = changes),
    later: (again) => timers.push(again),
  })
  const answer = async (given: SaveAnswer) => {
    answers.shift()?.(given)
    await new Promise((resolve) => setImmediate(resolve))
  }
  const save = () => {
    const last = sent.at(-1)
    if (!last) throw new Error("nothing was sent")
    return answer({ kind: "saved", entry: { ...last, version: last.version + 1 } })
  }
  return {
    sync,
    sent,
    answer,
    save,
    timers,
    kept: () => kept,
    value: (key: string) => sync.current().entries.find((entry) => entry.key === key)?.value,
  }
}

describe("a card that saves itself", () => {
  it("sends one entry after the other and is saved when all are", async () => {
    const { sync, sent, save, kept } = room()
    sync.change("pick", "1.1", "2")
    sync.change("pick", "1.2", "3")
    expect(sent).toEqual([pick("1.1", "2", 0)])
    expect(sync.current()).toMatchObject({ state: "saving", unsent: 2 })
    await save()
    await save()
    expect(sync.current()).toMatchObject({ state: "saved", unsent: 0 })
    expect(kept()).toEqual([])
  })

  it("sends a second thought over the version its first thought got", async () => {
    const { sync, sent, save, value } = room([pick("1.1", "1", 4)])
    sync.change("pick", "1.1", "2")
    sync.change("pick", "1.1", "3")
    await save()
    await save()
    expect(sent).toEqual([pick("1.1", "2", 4), pick("1.1", "3", 5)])
    expect(value("1.1")).toBe("3")
  })

  it("keeps what is unsent while there is no network, and sends it when there is", async () => {
    const { sync, sent, answer, save, timers, kept, value } = room()
    sync.change("pick", "1.1", "2")
    await answer({ kind: "offline" })
    sync.change("pick", "1.2", "1")
    await answer({ kind: "offline" })
    expect(sync.current()).toMatchObject({ state: "offline", unsent: 2 })
    expect(kept()).toEqual([pick("1.1", "2", 0), pick("1.2", "1", 0)])
    timers.at(-1)?.()
    await save()
    await save()
    expect(sent.slice(-2).map(({ key }) => key)).toEqual(["1.1", "1.2"])
    expect([sync.current().state, value("1.1"), value("1.2")]).toEqual(["saved", "2", "1"])
  })

  it("goes on after a reload with what the browser kept", async () => {
    const { sync, sent, save } = room(
      [pick("1.1", "2"), pick("1.2", "1")],
      [pick("1.2", "3"), pick("1.1", "2", 0)],
    )
    expect(sync.current()).toMatchObject({ unsent: 1 })
    void sync.flush()
    await save()
    expect(sent).toEqual([pick("1.2", "3")])
  })

  it("yields to a newer value of the same entry, and says so", async () => {
    const { sync, answer, value } = room([pick("1.1", "1")])
    sync.change("pick", "1.1", "2")
    await answer({ kind: "stale", value: "3", version: 2 })
    expect(value("1.1")).toBe("3")
    expect(sync.current()).toMatchObject({ state: "saved", unsent: 0, overtaken: ["1.1"] })
    sync.change("pick", "1.1", "2")
    expect(sync.current().overtaken).toEqual([])
  })

  it("stops when the card can't be written any more", async () => {
    const { sync, sent, answer, value } = room([pick("1.1", "1")])
    sync.change("pick", "1.1", "2")
    await answer({ kind: "refused", message: "Phiếu đã nộp" })
    expect(sync.current()).toMatchObject({ state: "refused", message: "Phiếu đã nộp" })
    expect(value("1.1")).toBe("1")
    sync.change("pick", "1.1", "3")
    expect(sent).toHaveLength(1)
  })
})

describe("an answer to a save", () => {
  it("tells a newer value from a refusal and from a server that is down", () => {
    expect(toAnswer(200, { entry: pick("1.1", "2") })).toEqual({ kind: "saved", entry: pick("1.1", "2") })
    expect(toAnswer(409, { code: "card_entry_stale", params: { value: "", version: 3 } })).toEqual({
      kind: "stale",
      value: null,
      version: 3,
    })
    expect(toAnswer(409, { code: "card_submitted", message: "Phiếu đã nộp" })).toEqual({
      kind: "refused",
      message: "Phiếu đã nộp",
    })
    expect(toAnswer(503, {})).toEqual({ kind: "offline" })
  })
})

describe("what the browser keeps", () => {
  const storage = () => {
    const kept = new Map<string, string>()
    return {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
      removeItem: (name: string) => kept.delete(name),
    } as unknown as Storage
  }

  it("is read again for the same card only, and is gone once all was sent", () => {
    const browser = storage()
    keepUnsent("item-1/mem-1", [pick("1.1", "2")], browser)
    expect(readUnsent("item-1/mem-1", browser)).toEqual([pick("1.1", "2")])
    expect(readUnsent("item-1/mem-2", browser)).toEqual([])
    keepUnsent("item-1/mem-1", [], browser)
    expect(readUnsent("item-1/mem-1", browser)).toEqual([])
  })

  it("is nothing where it can't be read", () => {
    const browser = storage()
    browser.setItem("ocop-card/x", "{not json")
    expect(readUnsent("x", browser)).toEqual([])
  })
})
