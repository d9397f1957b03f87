import "server-only"

/** Settings of the storefront's process, read when they are needed: nothing is baked in at build. */
function required(name: "BACKEND_URL" | "PUBLISHABLE_KEY" | "REVALIDATE_SECRET"): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: the storefront needs it to talk to the backend`)
  return value
}

const withoutSlash = (url: string) => url.replace(/\/+$/, "")

export const environment = {
  backendUrl: () => withoutSlash(required("BACKEND_URL")),
  publishableKey: () => required("PUBLISHABLE_KEY"),
  revalidateSecret: () => required("REVALIDATE_SECRET"),
  /** Public origin of the shop, for canonical addresses and the sitemap. */
  siteUrl: () => withoutSlash(process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? "3000"}`),
}
