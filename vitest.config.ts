import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

/** Two kinds of suites: `unit` (rules, components, modules on a bare database) and `http` (the built server). */
export default defineConfig({
  test: {
    projects: [
      {
        // As the storefront's tsconfig has it.
        resolve: {
          alias: {
            "@": fileURLToPath(new URL("./storefront/src", import.meta.url)),
            "server-only": fileURLToPath(
              new URL("./storefront/node_modules/server-only/empty.js", import.meta.url),
            ),
          },
        },
        test: {
          name: "unit",
          include: [
            "{plugins/*,seed,storefront,backend}/src/**/*.test.{ts,tsx}",
            "scripts/**/*.test.ts",
            "seed/**/*.test.ts",
          ],
          exclude: ["**/*.http.test.ts", "**/node_modules/**", "**/.medusa/**", "**/dist/**"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "http",
          include: ["backend/tests/http/**/*.test.ts", "scripts/**/*.http.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
