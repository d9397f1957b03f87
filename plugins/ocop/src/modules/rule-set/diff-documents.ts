/** One difference between two versions of a rule set, by the path to it; null stands for what isn't there. */
export type DocumentChange = { path: string; before: ChangedValue; after: ChangedValue }

/** A figure or a text; what is made of several is shown as the beginning of its JSON. */
export type ChangedValue = string | number | boolean | null

const SHOWN = 200

type Json = unknown

/**
 * What differs between two documents. Members of lists are known by their code, key or, for authorities, by what they
 * say, so an option that is put in doesn't make all after it differ.
 */
export function diffDocuments(before: Json, after: Json, path = ""): DocumentChange[] {
  if (Array.isArray(before) && Array.isArray(after)) {
    return diffObjects(byName(before), byName(after), path)
  }
  if (isObject(before) && isObject(after)) {
    return diffObjects(before, after, path)
  }
  return JSON.stringify(before) === JSON.stringify(after)
    ? []
    : [{ path, before: shown(before), after: shown(after) }]
}

function diffObjects(
  before: Record<string, Json>,
  after: Record<string, Json>,
  path: string,
): DocumentChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.flatMap((name) => diffDocuments(before[name], after[name], path ? `${path} › ${name}` : name))
}

/** The members of a list under names that stay when others come or go. */
function byName(members: readonly Json[]): Record<string, Json> {
  const named: Record<string, Json> = {}
  members.forEach((member, index) => {
    const name = nameOf(member) ?? String(index + 1)
    named[name in named ? `${name} (${index + 1})` : name] = member
  })
  return named
}

function nameOf(member: Json): string | null {
  if (!isObject(member)) {
    return null
  }
  const { code, key, act, star, level, valid_from } = member
  const parts = typeof code === "string" ? [code] : [key, act, level, star, valid_from]
  const name = parts.filter((part) => typeof part === "string" || typeof part === "number").join(" ")
  return name || null
}

function shown(value: Json): ChangedValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value
  }
  return value === null || value === undefined ? null : JSON.stringify(value).slice(0, SHOWN)
}

function isObject(value: Json): value is Record<string, Json> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
