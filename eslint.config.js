import medusa from "@medusajs/eslint-plugin"
import globals from "globals"
import tseslint from "typescript-eslint"

const medusaCode = "{backend,plugins/*}/src/**"

/** Medusa's own rules, for the code that Medusa loads: not for the storefront, the scripts or tests. */
const medusaRules = medusa.configs.recommended
  .filter((config) => config.plugins ?? config.rules)
  .map((config) => ({
    ...config,
    files: (config.files ?? ["**/*.{ts,tsx}"]).map((pattern) => [medusaCode, pattern]),
    ignores: [...(config.ignores ?? []), "**/*.test.{ts,tsx}"],
  }))

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/**",
      "**/.medusa/**",
      "**/.next/**",
      "**/dist/**",
      "**/.turbo/**",
      "**/.data/**",
      "**/next-env.d.ts",
      "test-results/**",
    ],
  },
  ...tseslint.configs.recommended,
  {
    languageOptions: { globals: globals.node },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": ["error", { allow: ["error"] }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" },
      ],
    },
  },
  ...medusaRules,
  {
    files: ["{backend,plugins/*}/src/**"],
    rules: {
      // A fault of ours, such as an unknown key in a table, is an Error and answers 500; a refusal is a ShopError.
      "@medusajs/use-medusa-error-not-generic-error": "off",
      // It asks for InjectManager where a method opens a transaction, which InjectTransactionManager is for.
      "@medusajs/use-inject-manager-on-public-methods": "off",
    },
  },
  { files: ["scripts/**"], rules: { "no-console": "off" } },
)
