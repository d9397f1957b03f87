import { describe, expect, it } from "vitest"

import { openKey, sealKey } from "./sealed-key"

describe("a sealed key", () => {
  it("opens with its secret only", () => {
    const sealed = sealKey("bí mật", "secret")
    expect(openKey(sealed, "secret")).toBe("bí mật")
    expect(() => openKey(sealed, "another")).toThrow("CREDENTIAL_KEY_SECRET")
  })

  it("hides what it holds, and looks different each time", () => {
    const sealed = sealKey("plain", "secret")
    expect(sealed).not.toContain("plain")
    expect(sealKey("plain", "secret")).not.toBe(sealed)
  })

  it("doesn't open after a change, nor in a form of tomorrow", () => {
    const sealed = sealKey("plain", "secret")
    const changed = sealed.slice(0, -2) + (sealed.endsWith("AA") ? "BB" : "AA")
    expect(() => openKey(changed, "secret")).toThrow()
    expect(() => openKey(sealed.replace("v1", "v2"), "secret")).toThrow("doesn't know")
  })

  it("needs a secret", () => {
    expect(() => sealKey("plain", "")).toThrow("is missing")
  })
})
