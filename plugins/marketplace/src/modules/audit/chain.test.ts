import { describe, expect, it } from "vitest"

import { EMPTY_CHAIN, follow, hashOf, linkTo, type AuditFacts, type AuditLink } from "./chain"

const facts: AuditFacts = {
  at: new Date("2026-11-24T01:02:03.004Z"),
  phase: "requested",
  request_id: "req_1",
  actor_type: "user",
  actor_id: "user_1",
  actor_name: "Nguyễn Văn An",
  on_behalf_of: null,
  action: "POST /admin/sellers/:id",
  entity_type: "sellers",
  entity_id: "sel_1",
  summary: '{"name":"Cô Tư"}',
  status: null,
}

/** A whole chain of five entries. */
const chain = (): AuditLink[] => {
  const links: AuditLink[] = []
  for (const id of ["a", "b", "c", "d", "e"]) {
    links.push(linkTo(links.at(-1) ?? EMPTY_CHAIN, id, facts))
  }
  return links
}
const at = (index: number, change: Partial<AuditLink>) =>
  chain().map((link, one) => (one === index ? { ...link, ...change } : link))

describe("follow", () => {
  it("comes to the last entry of a whole chain, also in pieces", () => {
    const links = chain()
    const whole = follow(EMPTY_CHAIN, links)
    expect(whole).toEqual({ sequence: 5, hash: links[4]?.hash })
    const half = follow(EMPTY_CHAIN, links.slice(0, 2))
    expect("fault" in half ? half : follow(half, links.slice(2))).toEqual(whole)
    expect(follow(EMPTY_CHAIN, [])).toEqual(EMPTY_CHAIN)
  })

  it.each(Object.keys(facts))("finds a changed %s", (field) => {
    const changed = field === "at" ? new Date("2026-11-24T01:02:03.005Z") : field === "status" ? 200 : "x"
    expect(follow(EMPTY_CHAIN, at(2, { [field]: changed }))).toEqual({ sequence: 3, fault: "changed" })
  })

  it("finds an entry whose hash was made to fit: the next one names the old hash", () => {
    const [, , third] = chain()
    const forged = { ...third, actor_name: "Ai đó" } as AuditLink
    expect(follow(EMPTY_CHAIN, at(2, { ...forged, hash: hashOf(forged) }))).toEqual({
      sequence: 4,
      fault: "unlinked",
    })
  })

  it("finds a removed entry, also the first", () => {
    const without = (index: number) => chain().filter((_, one) => one !== index)
    expect(follow(EMPTY_CHAIN, without(2))).toEqual({ sequence: 3, fault: "missing" })
    expect(follow(EMPTY_CHAIN, without(0))).toEqual({ sequence: 1, fault: "missing" })
  })
})
