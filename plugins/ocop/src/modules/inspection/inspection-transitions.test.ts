import { describe, expect, it } from "vitest"

import {
  COMPLAINT_STATES,
  COMPLAINT_TRANSITIONS,
  complaintActions,
  complaintTransition,
} from "./complaint-transitions"
import {
  INSPECTION_ACTIONS,
  INSPECTION_STATES,
  INSPECTION_TRANSITIONS,
  inspectionActions,
  inspectionTransition,
} from "./inspection-transitions"

describe("the table of inspections", () => {
  it("has a row for every action, and reaches every state from the plan", () => {
    expect(new Set(INSPECTION_TRANSITIONS.map(({ action }) => action))).toEqual(new Set(INSPECTION_ACTIONS))
    const reached = new Set<string>(["none"])
    for (let round = 0; round < INSPECTION_STATES.length; round += 1) {
      INSPECTION_TRANSITIONS.filter(({ from }) => from.some((state) => reached.has(state))).forEach(
        ({ to }) => (to === null ? null : reached.add(to)),
      )
    }
    expect([...INSPECTION_STATES].filter((state) => !reached.has(state))).toEqual([])
  })

  it("leads to one state only from each", () => {
    for (const state of INSPECTION_STATES) {
      const actions = inspectionActions(state).map(({ action }) => action)
      expect(new Set(actions).size).toBe(actions.length)
    }
  })

  it("lets nothing follow a cancelled inspection, and only a lifted hold a closed one", () => {
    expect(inspectionActions("cancelled")).toEqual([])
    expect(inspectionActions("closed").map(({ action }) => action)).toEqual(["lift"])
  })

  it("takes a decision only after a proposal", () => {
    expect(inspectionTransition("reported", "decide")).toBeNull()
    expect(inspectionTransition("proposed", "decide")?.to).toBe("closed")
  })
})

describe("the table of complaints", () => {
  it("lets nobody but the shopper make one", () => {
    for (const state of COMPLAINT_STATES) {
      expect(complaintActions(state).map(({ action }) => action)).not.toContain("receive")
    }
    expect(COMPLAINT_TRANSITIONS.filter(({ by }) => by === "shopper").map(({ action }) => action)).toEqual([
      "receive",
    ])
  })

  it("opens a closed complaint again only with a reason", () => {
    expect(complaintActions("closed").map(({ action }) => action)).toEqual(["reopen"])
    expect(complaintTransition("closed", "reopen")?.comment).toBe("required")
  })
})
