import { pack, packedLimit } from "./pack"

type Typed = { values: Record<string, string> }

/** The same form with its longest values cut, where it would not fit into a cookie. */
export function fitToCookie<Form extends Typed>(form: Form): Form {
  let fitting = form
  while (pack(fitting).length > packedLimit) {
    const [name, longest] = Object.entries(fitting.values).sort((a, b) => b[1].length - a[1].length)[0] ?? []
    if (name === undefined || !longest) return fitting
    const shorter = Array.from(longest)
      .slice(0, Math.floor(longest.length * 0.7))
      .join("")
    fitting = { ...fitting, values: { ...fitting.values, [name]: shorter } }
  }
  return fitting
}
