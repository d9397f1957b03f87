/** Secrets of throw-away installations. They guard nothing. */
export const testSecrets = {
  JWT_SECRET: "test-jwt",
  COOKIE_SECRET: "test-cookie",
  REVALIDATE_SECRET: "test-revalidate",
  CREDENTIAL_KEY_SECRET: "test-credential-key",
}

/** The accounts that the seed makes. */
export const demoPassword = "ocop-demo-2026"
export const demoStaff = { email: "quantri@cho-ocop.example", password: demoPassword }
export const demoShopper = { email: "khach@cho-ocop.example", password: demoPassword }
export const demoSeller = { email: "nguoiban@cho-ocop.example", password: demoPassword }
