import { expect, it } from "vitest"

import { nextSellerState, SELLER_STATES, SELLER_TRANSITIONS, sellerActions } from "./seller-states"

it("leads every action from one state to one other", () => {
  for (const { action, from, to } of SELLER_TRANSITIONS) {
    expect(nextSellerState(from, action)).toBe(to)
    expect(from).not.toBe(to)
  }
  expect(nextSellerState("pending", "suspend")).toBeNull()
  expect(nextSellerState("active", "delete")).toBeNull()
})

it("has a way on from every state", () => {
  expect(SELLER_STATES.filter((state) => sellerActions(state).length === 0)).toEqual([])
})
