import { join } from "node:path"
import { defineConfig, loadEnv, Modules } from "@medusajs/framework/utils"

loadEnv(process.env.NODE_ENV ?? "development", process.cwd())

/** Building needs no settings: what is built runs anywhere. */
const isBuilding = process.argv.includes("build")

/** Reads a setting that the process can't run without; `scripts/` sets them all. */
const required = (name: string): string => {
  const value = process.env[name]
  if (!value && !isBuilding) {
    throw new Error(`The setting ${name} is missing. Start with "npm start", or see README.md, "Settings".`)
  }
  return value ?? ""
}

/**
 * The dashboard asks the cookie "lng" for its language and falls back to English. The office works in Vietnamese, so a
 * browser without the cookie gets it; who chooses another language in the dashboard keeps that.
 */
const vietnameseDashboard = {
  name: "vietnamese-dashboard",
  transformIndexHtml: () => [
    {
      tag: "script",
      injectTo: "head-prepend" as const,
      children: `/(^|; )lng=/.test(document.cookie)||(document.cookie="lng=vi; path=/; max-age=31536000; samesite=lax")`,
    },
  ],
}

/** Read by the plugin that signs certificate files; asked for here so that its absence shows at the start. */
required("CREDENTIAL_KEY_SECRET")

/** Private files lie below the folder of uploaded files, where no address of `/static` reaches. */
const papersFolder = join(required("FILES_DIR"), "private")

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: required("DATABASE_URL"),
    databaseDriverOptions: { ssl: false, sslmode: "disable" },
    http: {
      storeCors: process.env.STORE_CORS ?? "http://localhost:3000",
      adminCors: process.env.ADMIN_CORS ?? "http://localhost:9000",
      authCors: process.env.AUTH_CORS ?? "http://localhost:3000,http://localhost:9000",
      jwtSecret: required("JWT_SECRET"),
      cookieSecret: required("COOKIE_SECRET"),
    },
    // A browser keeps no secure cookie that came over plain HTTP, and staff could not sign in.
    cookieOptions: { secure: !process.env.BACKEND_URL?.startsWith("http:") },
  },
  admin: {
    backendUrl: "/",
    path: "/app",
    vite: () => ({ plugins: [vietnameseDashboard] }),
  },
  featureFlags: { translation: true },
  plugins: [
    { resolve: "@cho-ocop/marketplace", options: {} },
    { resolve: "@cho-ocop/ocop", options: {} },
  ],
  modules: [
    { resolve: "@medusajs/medusa/translation" },
    { resolve: "./src/modules/catalogue" },
    {
      key: Modules.SEARCH,
      resolve: "@medusajs/medusa/search",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/search-postgres",
            id: "postgres",
            // The text search configuration "medusa_search_vi_folded" is made by the catalogue module's migration.
            options: { engine: "native", language: "vi_folded" },
          },
        ],
      },
    },
    {
      key: Modules.FILE,
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            // Papers are kept here and leave by routes only that ask who wants them; pictures have a folder of their own.
            options: { upload_dir: papersFolder, private_upload_dir: papersFolder },
          },
        ],
      },
    },
    {
      key: Modules.LOCKING,
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          {
            resolve: "@cho-ocop/locking-postgres/providers/locking-advisory",
            id: "locking-advisory",
            is_default: true,
          },
        ],
      },
    },
  ],
})
