import { defaultLocale, type Locale, locales } from "./locale"

/**
 * Every page of the shop with its address in each language. English addresses stand below `/en`.
 * The folder of a page in `app/[locale]` has the name of its English address, so this table is also
 * the map from addresses to folders: `/san-pham/x` is answered by `app/[locale]/products/[handle]`.
 * `[...name]` at the end takes the rest of an address with its slashes.
 */
export const routes = {
  home: { vi: "/", en: "/" },
  products: { vi: "/san-pham", en: "/products" },
  product: { vi: "/san-pham/[handle]", en: "/products/[handle]" },
  maker: { vi: "/co-so/[handle]", en: "/makers/[handle]" },
  basket: { vi: "/gio-hang", en: "/basket" },
  checkout: { vi: "/dat-hang", en: "/checkout" },
  confirmation: { vi: "/dat-hang/da-nhan", en: "/checkout/received" },
  orderLookUp: { vi: "/tra-cuu-don-hang", en: "/order-look-up" },
  account: { vi: "/tai-khoan", en: "/account" },
  signIn: { vi: "/tai-khoan/dang-nhap", en: "/account/sign-in" },
  register: { vi: "/tai-khoan/dang-ky", en: "/account/register" },
  accountOrders: { vi: "/tai-khoan/don-hang", en: "/account/orders" },
  accountOrder: { vi: "/tai-khoan/don-hang/[code]", en: "/account/orders/[code]" },
  accountAddresses: { vi: "/tai-khoan/dia-chi", en: "/account/addresses" },
  certificateLookUp: { vi: "/chung-nhan", en: "/certificates" },
  certificate: { vi: "/chung-nhan/[...number]", en: "/certificates/[...number]" },
  aboutOcop: { vi: "/ve-ocop", en: "/about-ocop" },
  terms: { vi: "/dieu-khoan", en: "/terms" },
  sellingHome: { vi: "/ban-hang", en: "/selling" },
  sellingSignIn: { vi: "/ban-hang/dang-nhap", en: "/selling/sign-in" },
} as const satisfies Record<string, Record<Locale, string>>

export type RouteName = keyof typeof routes

type Bare<Name extends string> = Name extends `...${infer Rest}` ? Rest : Name
type ParamNames<Path extends string> = Path extends `${string}[${infer Name}]${infer Rest}`
  ? Bare<Name> | ParamNames<Rest>
  : never
/** The parameters a route needs: `{ handle: string }` for a product, none for the home page. */
export type RouteParams<Name extends RouteName> = Record<ParamNames<(typeof routes)[Name]["en"]>, string>
/** A route's name together with its parameters, for links that must not forget one. */
export type RouteTarget = {
  [Name in RouteName]: [keyof RouteParams<Name>] extends [never]
    ? { route: Name }
    : { route: Name; params: RouteParams<Name> }
}[RouteName]

export type RouteMatch = { locale: Locale; route: RouteName; params: Record<string, string> }

const prefix = (locale: Locale) => (locale === defaultLocale ? "" : `/${locale}`)

const fill = (pattern: string, params: Record<string, string>) =>
  pattern
    .replace(/\[(\w+)\]/g, (_, name: string) => encodeURIComponent(params[name] ?? ""))
    .replace(/\[\.\.\.(\w+)\]/g, (_, name: string) =>
      (params[name] ?? "").split("/").map(encodeURIComponent).join("/"),
    )

/** The public address of a page, without origin. */
export function pathOf(locale: Locale, target: RouteTarget): string {
  const path = prefix(locale) + fill(routes[target.route][locale], "params" in target ? target.params : {})
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path
}

/** The folder below `app` that answers a matched address. */
export const internalPathOf = ({ locale, route, params }: RouteMatch): string =>
  `/${locale}${fill(routes[route].en, params)}`.replace(/\/$/, "")

/** A matched route as a link target. The parameters come from the same pattern, so they fit. */
export const targetOf = ({ route, params }: RouteMatch): RouteTarget => ({ route, params }) as RouteTarget

const segmentsOf = (path: string) => path.split("/").filter(Boolean)

function matchPattern(pattern: string, path: string[]): Record<string, string> | null {
  const parts = segmentsOf(pattern)
  const rest = /^\[\.\.\.(\w+)\]$/.exec(parts.at(-1) ?? "")?.[1]
  if (rest ? path.length < parts.length : path.length !== parts.length) return null
  const params: Record<string, string> = rest ? { [rest]: path.slice(parts.length - 1).join("/") } : {}
  for (const [index, part] of parts.slice(0, rest ? -1 : undefined).entries()) {
    const value = path[index] ?? ""
    const name = /^\[(\w+)\]$/.exec(part)?.[1]
    if (name) params[name] = value
    else if (part !== value) return null
  }
  return params
}

/** The language that an address is written in: English below `/en`, Vietnamese everywhere else. */
export const localeOfPath = (pathname: string): Locale =>
  locales.find((locale) => locale !== defaultLocale && segmentsOf(pathname)[0] === locale) ?? defaultLocale

const decoded = (segment: string) => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment // a stray "%": no page has it, so it stays as it is and matches nothing
  }
}

/** Which page a public address means, or null when it is the address of none. */
export function matchPath(pathname: string): RouteMatch | null {
  const locale = localeOfPath(pathname)
  const path = segmentsOf(pathname)
    .slice(locale === defaultLocale ? 0 : 1)
    .map(decoded)
  const found = (Object.keys(routes) as RouteName[])
    .map((route) => ({ locale, route, params: matchPattern(routes[route][locale], path) }))
    .filter((match): match is RouteMatch => match.params !== null)
    // "/dat-hang/da-nhan" before any pattern with a parameter in that place
    .sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length)
  return found[0] ?? null
}
