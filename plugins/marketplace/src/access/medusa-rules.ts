import type { AccessRule, Method, Requirement } from "./access-rules"

const WRITE: readonly Method[] = ["POST", "PUT", "PATCH", "DELETE"]

/** Entries of the dashboard's own menu, by the address that they read. */
const MENU: Readonly<Record<string, string>> = {
  orders: "/orders",
  products: "/products",
  collections: "/collections",
  "product-categories": "/categories",
  "product-options": "/product-options",
  "inventory-items": "/inventory",
  reservations: "/reservations",
  customers: "/customers",
  "customer-groups": "/customer-groups",
  promotions: "/promotions",
  campaigns: "/campaigns",
  "price-lists": "/price-lists",
  users: "/settings/users",
  "workflows-executions": "/settings/workflows",
  "api-keys": "/settings/secret-api-keys",
}

const rules = (
  methods: readonly Method[],
  permission: Requirement,
  ...names: readonly string[]
): AccessRule[] =>
  names.map((name) => {
    const menu = methods.includes("GET") ? MENU[name] : undefined
    return { path: `/admin/${name}`, methods, permission, ...(menu ? { menu } : {}) }
  })

const GOODS = ["products", "product-variants", "inventory-items", "reservations"]
const CATALOGUE = [
  "collections",
  "product-categories",
  "product-tags",
  "product-types",
  "product-options",
  "price-lists",
  "promotions",
  "campaigns",
]
const ORDERS = [
  "orders",
  "draft-orders",
  "order-edits",
  "order-changes",
  "returns",
  "claims",
  "exchanges",
  "fulfillments",
  "payments",
  "payment-collections",
  "customers",
  "customer-groups",
]
const SHARED = [
  "currencies",
  "fulfillment-providers",
  "fulfillment-sets",
  "payments/payment-providers",
  "price-preferences",
  "refund-reasons",
  "regions",
  "return-reasons",
  "sales-channels",
  "shipping-option-types",
  "shipping-options",
  "shipping-profiles",
  "stock-locations",
  "tax-providers",
  "tax-rates",
  "tax-regions",
]

/**
 * Medusa's own admin addresses. What isn't named here (users, invitations, keys, settings, workflows, the search through
 * everything) is open to administrators only.
 */
export const medusaRules: readonly AccessRule[] = [
  // Asked before sign-in; an invitation is accepted with a token of its own.
  ...rules(["GET"], "public", "feature-flags"),
  ...rules(["POST"], "public", "invites/accept"),
  // What the dashboard needs to draw an empty page.
  ...rules(["GET"], "signed_in", "users/me", "stores", "plugins", "locales", "layouts", "views"),
  ...rules(["GET"], "staff", "notifications", "property-labels", ...SHARED),
  ...rules(["GET"], "listing.read", ...GOODS, ...CATALOGUE, "translations"),
  ...rules(WRITE, "listing.write", ...GOODS),
  ...rules(WRITE, "catalogue.write", ...CATALOGUE, "translations"),
  ...rules(["GET"], "order.read", ...ORDERS),
  ...rules(WRITE, "order.write", ...ORDERS),
  ...rules(["GET"], "administrator", "users", "workflows-executions", "api-keys"),
]
