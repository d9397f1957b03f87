import { describe, expect, test } from "vitest"

import {
  closedStates,
  dossierActions,
  dossierStates,
  dossierTransitions,
  mayAct,
  transitionOf,
  transitionsFrom,
  type DossierTransition,
} from "./dossier-transitions"

const row = (action: Parameters<typeof transitionOf>[0]): DossierTransition => {
  const found = transitionOf(action)
  if (!found) {
    throw new Error(action)
  }
  return found
}

describe("the table of a dossier's road", () => {
  test("has one row for each action but the log's own", () => {
    expect(dossierTransitions.map(({ action }) => action)).toEqual(
      dossierActions.filter((action) => action !== "take_back"),
    )
  })

  test("reaches every state from the draft, and leaves none but the closed ones", () => {
    const reached = new Set(["draft"])
    for (let before = 0; before < reached.size;) {
      before = reached.size
      for (const { from, to, to_outside } of dossierTransitions) {
        if (from.some((state) => reached.has(state))) {
          for (const state of [to, to_outside]) {
            if (state) {
              reached.add(state)
            }
          }
        }
      }
    }
    expect([...reached].sort()).toEqual([...dossierStates].sort())
    const stuck = dossierStates.filter(
      (state) => !dossierTransitions.some(({ from }) => from.includes(state)),
    )
    expect(stuck).toEqual(closedStates)
  })

  test("goes the road of 26/2026 by buttons, sessions and decisions", () => {
    const at = (state: (typeof dossierStates)[number], level: "commune" | "province") =>
      transitionsFrom(state, level).map(({ action }) => action)
    expect(at("draft", "commune")).toEqual(["submit", "withdraw"])
    expect(at("submitted", "commune")).toEqual(["return_to_maker", "accept", "withdraw"])
    expect(at("proposed", "province")).toEqual(["return_for_completion", "admit", "withdraw"])
    expect(at("scored", "province")).toEqual(["recognise", "refuse", "send_up"])
    expect(at("proposed", "commune")).toEqual(["withdraw"])
  })
})

describe("mayAct", () => {
  const staff = (...permissions: string[]) =>
    ({ type: "staff", permissions: new Set(permissions), reaches: true }) as const

  test.each([
    ["the maker hands in", "submit", { type: "seller", owns: true }, true],
    ["another maker doesn't", "submit", { type: "seller", owns: false }, false],
    ["the maker doesn't accept", "accept", { type: "seller", owns: true }, false],
    ["a commune officer accepts", "accept", staff("dossier.receive"), true],
    ["of another commune doesn't", "accept", { ...staff("dossier.receive"), reaches: false }, false],
    ["who reads only doesn't", "accept", staff("dossier.read"), false],
    ["a commune officer doesn't admit", "admit", staff("dossier.receive"), false],
    ["the office admits", "admit", staff("dossier.intake"), true],
    ["the system scores", "score", { type: "system" }, true],
  ] as const)("%s", (_what, action, asker, allowed) => {
    expect(mayAct(row(action), asker)).toBe(allowed)
  })
})
