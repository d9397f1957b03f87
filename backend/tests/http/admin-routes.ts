import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { root } from "../../../scripts/lib/paths"

export type RouteCase = { method: string; path: string }

/** Every route file below an `api/<area>` folder of the plugins and the backend, with the methods that it answers. */
export function routesOf(area: "admin" | "seller"): RouteCase[] {
  const plugins = readdirSync(join(root, "plugins")).map((name) => join(root, "plugins", name))
  return [...plugins, join(root, "backend")]
    .map((home) => join(home, "src", "api"))
    .filter((api) => statSync(join(api, area), { throwIfNoEntry: false })?.isDirectory())
    .flatMap((api) => [...routesBelow(join(api, area), `/${area}`)])
}

function* routesBelow(folder: string, path: string): Generator<RouteCase> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const inner = join(folder, entry.name)
    if (entry.isDirectory()) {
      yield* routesBelow(inner, `${path}/${entry.name.replace(/^\[(.+)\]$/, ":$1")}`)
    } else if (entry.name === "route.ts") {
      for (const method of methodsIn(readFileSync(inner, "utf8"))) yield { method, path }
    }
  }
}

/** `export async function GET`, `export const POST`, `export { GET } from …` */
const methodsIn = (source: string): string[] =>
  ["GET", "POST", "PUT", "PATCH", "DELETE"].filter((method) =>
    new RegExp(`export (async )?(function|const) ${method}\\b|export \\{[^}]*\\b${method}\\b`).test(source),
  )

/** A path that asks for nothing that exists. */
export const probeOf = (path: string): string => path.replace(/:\w+/g, "none_0")
