import type { Picks } from "../../scoring/sheet"

export const entryKinds = ["pick", "ground", "opinion"] as const

export type EntryKind = (typeof entryKinds)[number]

/** Key of the one entry of its kind. */
export const OPINION = "opinion"

/** One thing on a card as it stands, with the number of its changes. */
export type Entry = { kind: EntryKind; key: string; value: string | null; version: number }

/** What somebody wants to write over the version they saw; 0 where they saw nothing. */
export type EntryChange = { kind: EntryKind; key: string; value: string | null; version: number }

/** Value of a ground of elimination that is raised. */
export const RAISED = "raised"

/** The picks among the entries of a card. */
export function picksOf(entries: readonly Entry[]): Picks {
  return Object.fromEntries(
    entries.flatMap(({ kind, key, value }) => (kind === "pick" && value !== null ? [[key, value]] : [])),
  )
}

/** References of the grounds of elimination that a card raises. */
export function groundsOf(entries: readonly Entry[]): string[] {
  return entries.filter(({ kind, value }) => kind === "ground" && value !== null).map(({ key }) => key)
}

/** The opinion on a card; empty where there is none. */
export function opinionOf(entries: readonly Entry[]): string {
  return entries.find(({ kind }) => kind === "opinion")?.value ?? ""
}
