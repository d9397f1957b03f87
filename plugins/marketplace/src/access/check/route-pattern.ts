/** The route that answers a request, and the last thing that its path names. */
export type RouteFound = { pattern: string; entity_type: string | null; entity_id: string | null }

/** What this reads of Express's list of routes. */
type Layer = {
  regexp?: RegExp
  route?: { path: unknown; methods: Record<string, boolean | undefined> }
}
type Application = { _router?: { stack?: Layer[] } }

/**
 * Finds the route of a request before it is carried out: the first one that matches, as Express will find it. Without one
 * the path itself is the pattern.
 *
 * @example { pattern: "/admin/sellers/:id/state", entity_type: "sellers", entity_id: "sel_01…" }
 */
export function findRoute(app: unknown, method: string, path: string): RouteFound {
  const stack = (app as Application)._router?.stack ?? []
  for (const { regexp, route } of stack) {
    const pattern = route?.path
    if (
      typeof pattern === "string" &&
      !pattern.includes("*") &&
      route?.methods[method.toLowerCase()] &&
      regexp?.test(path)
    ) {
      return { pattern, ...lastNamed(pattern, path) }
    }
  }
  return { pattern: path, entity_type: null, entity_id: null }
}

/** The last parameter of a path with the plain segment before it. */
export function lastNamed(pattern: string, path: string): Pick<RouteFound, "entity_type" | "entity_id"> {
  const names = pattern.split("/")
  const values = path.split("/")
  const index = names.findLastIndex((name) => name.startsWith(":"))
  if (index < 0) {
    return { entity_type: names.at(-1) ?? null, entity_id: null }
  }
  const type = names.slice(0, index).findLast((name) => !name.startsWith(":"))
  return { entity_type: type || null, entity_id: decode(values[index] ?? "") }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
