import { afterEach, describe, expect, it, vi } from "vitest"

import { certificateUrl, siteUrl, statusListUrl } from "./public-addresses"

afterEach(() => vi.unstubAllEnvs())

describe("public addresses", () => {
  it("stand below the shop's public address", () => {
    vi.stubEnv("SITE_URL", "https://cho.example/")
    expect(siteUrl()).toBe("https://cho.example")
    expect(statusListUrl(2)).toBe("https://cho.example/api/certificate-status/2")
    expect(certificateUrl("07/2024/GCN-ĐA")).toBe("https://cho.example/chung-nhan/07/2024/GCN-%C4%90A")
  })

  it("fall back to the storefront's", () => {
    vi.stubEnv("SITE_URL", "")
    vi.stubEnv("STOREFRONT_URL", "http://localhost:3100")
    expect(siteUrl()).toBe("http://localhost:3100")
  })
})
