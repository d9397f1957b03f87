import { dossierStates, transitionOf, type DossierState } from "@cho-ocop/ocop/dossier-road"
import { expect, test } from "vitest"

import { readTables } from "../tables"
import { checkProgramme } from "./check-programme"
import { relativeDay } from "../relative-day"
import { readProgrammeTables } from "./programme-tables"

const { makers } = readTables()
const shopMakers = makers.map(({ handle }) => handle)
const tables = readProgrammeTables(shopMakers)
const today = "2026-11-25"

/** Where the tables leave a dossier, by the table of transitions. */
function stateOf(product: string): DossierState {
  const desk = tables.steps.filter((step) => step.product === product).map(({ action }) => action)
  const agenda = tables.agenda.find((item) => item.product === product)
  const held = tables.sessions.find(({ handle }) => handle === agenda?.session)?.state === "closed"
  const ruling = tables.rulings.find((row) => row.product === product)
  const actions = [
    ...desk,
    ...(agenda ? (["schedule"] as const) : []),
    ...(held ? (["score"] as const) : []),
    ...(ruling ? [ruling.verdict] : []),
  ]
  return actions.reduce<DossierState>((state, action) => {
    const row = transitionOf(action)
    expect(row?.from, `${product}: ${action}`).toContain(state)
    return row?.to_outside ?? row?.to ?? state
  }, "draft")
}

test("every state of a dossier occurs, and no step is out of its place", () => {
  const states = tables.dossiers.map(({ product }) => stateOf(product))
  expect([...new Set(states)].sort()).toEqual([...dossierStates].sort())
})

test("one session lies behind, one nine days ahead with an agenda", () => {
  const [past, coming] = tables.sessions
  expect([past?.state, coming?.state, coming?.held]).toEqual(["closed", "planned", "+9d"])
  expect(relativeDay(past?.held ?? "", today) < today).toBe(true)
  for (const session of tables.sessions) {
    expect(tables.agenda.filter((item) => item.session === session.handle).length).toBeGreaterThan(1)
  }
})

test("most dossiers are of the ward whose officer has an account", () => {
  const units = new Map(
    [...makers, ...tables.makers].map(({ handle, commune_code }) => [handle, commune_code]),
  )
  const own = tables.products.filter(({ maker }) => units.get(maker) === "30307")
  expect(own.length).toBeGreaterThan(tables.products.length / 2)
  expect(own.length).toBeLessThan(tables.products.length)
})

test("what is entered follows in time, and nothing is still to come", () => {
  for (const { product, opened } of tables.dossiers) {
    const days = [opened, ...tables.steps.filter((step) => step.product === product).map(({ on }) => on)].map(
      (offset) => relativeDay(offset, today),
    )
    expect(days, product).toEqual([...days].sort())
    expect(days.every((day) => day <= today)).toBe(true)
  }
})

test("a reported dossier has the commune's word on all four contents", () => {
  const reported = tables.steps.filter(({ action }) => action === "report").map(({ product }) => product)
  for (const product of reported) {
    expect(tables.reports.filter((row) => row.product === product).length, product).toBe(4)
    expect(tables.dossiers.find((row) => row.product === product)?.conclusion).toBeTruthy()
  }
})

test("names the place of a reference that leads nowhere", () => {
  const broken = { ...tables, steps: tables.steps.map((row) => ({ ...row, product: "khong-co" })) }
  expect(() => checkProgramme(broken, shopMakers)).toThrow(
    /programme\/dossier-steps.csv, line 2, column product: khong-co/,
  )
})

test("new makers are invented: phones and mail that nobody has", () => {
  for (const { phone, email } of tables.makers) {
    expect(phone).toMatch(/^0990\d{6}$/)
    expect(email).toMatch(/\.example$/)
  }
})
