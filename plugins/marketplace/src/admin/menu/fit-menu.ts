import type { MyStaff } from "../staff/use-staff"

/** Where the backend serves the dashboard. */
const DASHBOARD = "/app"
/** Where it takes whoever has signed in. */
const LANDING = `${DASHBOARD}/orders`
const STYLE = "cho-ocop-menu"

/** The style that hides entries of the menu; Medusa's dashboard has no other way to leave its own entries out. */
export const styleFor = (hidden: readonly string[]): string =>
  hidden.map((to) => `aside a[href="${DASHBOARD}${to}"] { display: none }`).join("\n")

/** True where a page of the dashboard belongs to a hidden entry. */
export const isHidden = (pathname: string, hidden: readonly string[]): boolean =>
  hidden.some((to) => `${pathname}/`.startsWith(`${DASHBOARD}${to}/`))

/**
 * Fits the menu to what the signed-in person may do. Whoever stands on a page that isn't his, as after signing in, when
 * the dashboard opens the orders, is taken to the page of his roles.
 */
export async function fitMenu(): Promise<void> {
  const answer = await fetch("/admin/staff/me", { credentials: "include" })
  if (!answer.ok) {
    return
  }
  const { staff } = (await answer.json()) as { staff: MyStaff }
  const style = document.getElementById(STYLE) ?? document.head.appendChild(document.createElement("style"))
  style.id = STYLE
  style.textContent = styleFor(staff.hidden_menu)
  const { pathname } = window.location
  if (isHidden(pathname, staff.hidden_menu)) {
    window.location.replace(`${DASHBOARD}/my-roles${pathname === LANDING ? "" : "?elsewhere=1"}`)
  }
}
