import type { Permission } from "./permissions"
import type { Staff } from "./staff"

export const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const
export type Method = (typeof METHODS)[number]

/**
 * What a route asks for: a permission, one of several, `staff` (any role), `signed_in` (any user of the admin, also one
 * who has no role yet), `public` (nobody has to be signed in) or `administrator`.
 */
export type Requirement =
  Permission | readonly Permission[] | "staff" | "signed_in" | "public" | "administrator"

/** `path` as Medusa writes it (`/admin/sellers/:id`); it holds for everything below it, unless a longer one does. */
export type AccessRule = {
  path: string
  methods: readonly Method[]
  permission: Requirement
  /** Entry of the dashboard's menu (`/sellers`) whose page reads from here: hidden from who may not. */
  menu?: string
  /** Fields of what is sent that nobody may read afterwards, such as a secret vote: the audit log leaves them out. */
  sealed?: readonly string[]
}

const rules: AccessRule[] = []

/**
 * Adds the rules of a plugin's admin routes. Called when the plugin's `api/middlewares` is loaded. The longest path that
 * matches a request decides; `/admin/*` without a rule for the path and method is open to administrators only.
 *
 * @throws Error when a rule is there already with another requirement
 * @example registerAccess([{ path: "/admin/sellers", methods: ["GET"], permission: "seller.read" }])
 */
export function registerAccess(added: readonly AccessRule[]): void {
  for (const rule of added) {
    for (const twin of rules.filter(({ path }) => path === rule.path)) {
      const both = rule.methods.filter((method) => twin.methods.includes(method))
      if (both.length > 0 && String(twin.permission) !== String(rule.permission)) {
        throw new Error(`Two access rules for ${both.join(", ")} ${rule.path}`)
      }
    }
    rules.push(rule)
  }
}

/** All registered rules. */
export const accessRules = (): readonly AccessRule[] => rules

/** What a request asks for, by its path and method; `administrator` where no rule speaks of it. */
export function requirementOf(
  path: string,
  method: string,
  known: readonly AccessRule[] = rules,
): Requirement {
  return ruleOf(path, method, known)?.permission ?? "administrator"
}

/** The rule that decides about a request, if one does. */
export function ruleOf(
  path: string,
  method: string,
  known: readonly AccessRule[] = rules,
): AccessRule | undefined {
  const asked = segmentsOf(path)
  const matching = known.filter((rule) => covers(segmentsOf(rule.path), asked))
  const [longest] = [...matching].sort((a, b) => weightOf(b.path).localeCompare(weightOf(a.path)))
  const verb = method === "HEAD" ? "GET" : method
  return matching.find((rule) => rule.path === longest?.path && rule.methods.some((one) => one === verb))
}

/** Whether a member of staff meets a requirement. */
export function meets(staff: Staff, requirement: Requirement): boolean {
  if (requirement === "public" || requirement === "signed_in") {
    return true
  }
  if (requirement === "staff") {
    return staff.roles.length > 0
  }
  if (requirement === "administrator") {
    return staff.roles.includes("administrator")
  }
  const permissions = typeof requirement === "string" ? [requirement] : requirement
  return permissions.some((permission) => staff.permissions.has(permission))
}

/** The entries of the dashboard's menu that are of no use to a member of staff. */
export function hiddenMenu(staff: Staff, known: readonly AccessRule[] = rules): string[] {
  const withMenu = known.flatMap(({ menu, permission }) => (menu ? [{ menu, permission }] : []))
  const shown = new Set(withMenu.filter(({ permission }) => meets(staff, permission)).map(({ menu }) => menu))
  return [...new Set(withMenu.map(({ menu }) => menu))].filter((menu) => !shown.has(menu))
}

/** Express finds routes without regard to case and to one slash at the end; so do the rules. */
const segmentsOf = (path: string): string[] => path.replace(/\/$/, "").split("/")

function covers(rule: readonly string[], asked: readonly string[]): boolean {
  return (
    rule.length <= asked.length &&
    rule.every((segment, index) =>
      segment.startsWith(":")
        ? asked[index] !== ""
        : segment.toLowerCase() === (asked[index] ?? "").toLowerCase(),
    )
  )
}

/** Longer paths first; of two of the same length the one with the earlier plain segment. */
const weightOf = (path: string): string =>
  segmentsOf(path)
    .map((segment) => (segment.startsWith(":") ? "1" : "2"))
    .join("")
    .padStart(40, "0")
