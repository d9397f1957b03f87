import { describe, expect, it } from "vitest"
import { locales } from "./locale"
import { internalPathOf, localeOfPath, matchPath, pathOf, type RouteName, routes, targetOf } from "./routes"

describe("pathOf", () => {
  it("writes addresses in the reader's language", () => {
    expect(pathOf("vi", { route: "home" })).toBe("/")
    expect(pathOf("en", { route: "home" })).toBe("/en")
    expect(pathOf("vi", { route: "product", params: { handle: "kho-ca-loc" } })).toBe("/san-pham/kho-ca-loc")
    expect(pathOf("en", { route: "product", params: { handle: "kho-ca-loc" } })).toBe(
      "/en/products/kho-ca-loc",
    )
  })

  it("encodes parameters", () => {
    expect(pathOf("vi", { route: "product", params: { handle: "a/b?c" } })).toBe("/san-pham/a%2Fb%3Fc")
  })

  it("leaves the slashes of a rest", () => {
    expect(pathOf("en", { route: "certificate", params: { number: "07/2024/GCN-ĐA" } })).toBe(
      "/en/certificates/07/2024/GCN-%C4%90A",
    )
  })
})

describe("matchPath", () => {
  it("finds every page again by its own address, in both languages", () => {
    for (const route of Object.keys(routes) as RouteName[]) {
      for (const locale of locales) {
        const address = `${locale === "en" ? "/en" : ""}${routes[route][locale].replace(/\[(?:\.\.\.)?(\w+)\]/g, "x-$1")}`
        const match = matchPath(address)
        expect(match, address).toMatchObject({ locale, route })
        expect(match && pathOf(locale, targetOf(match))).toBe(address === "/en/" ? "/en" : address)
      }
    }
  })

  it("prefers a fixed address to a parameter in its place", () => {
    expect(matchPath("/dat-hang/da-nhan")?.route).toBe("confirmation")
    expect(matchPath("/tai-khoan/don-hang")?.route).toBe("accountOrders")
  })

  it("takes the rest of an address with its slashes, however they are written", () => {
    const number = "07/2024/GCN-ĐA"
    for (const path of ["/chung-nhan/07/2024/GCN-%C4%90A", "/chung-nhan/07%2F2024%2FGCN-%C4%90A"]) {
      expect(matchPath(path)).toMatchObject({ route: "certificate", params: { number } })
    }
    expect(matchPath("/chung-nhan")?.route).toBe("certificateLookUp")
  })

  it("knows no internal paths and no words of the other language", () => {
    for (const path of [
      "/vi",
      "/vi/products",
      "/products",
      "/en/san-pham",
      "/en/vi",
      "/en/en",
      "/san-pham/a/b",
    ]) {
      expect(matchPath(path), path).toBeNull()
    }
  })

  it("survives addresses that can't be decoded", () => {
    expect(matchPath("/san-pham/%E0%A4%A")).toMatchObject({
      route: "product",
      params: { handle: "%E0%A4%A" },
    })
  })
})

describe("internalPathOf", () => {
  it("leads to the folder named like the English address", () => {
    const match = matchPath("/san-pham/kho-ca-loc")
    expect(match && internalPathOf(match)).toBe("/vi/products/kho-ca-loc")
    const home = matchPath("/en")
    expect(home && internalPathOf(home)).toBe("/en")
  })
})

describe("localeOfPath", () => {
  it("is English below /en only", () => {
    expect(localeOfPath("/en/nothing")).toBe("en")
    expect(localeOfPath("/english")).toBe("vi")
    expect(localeOfPath("/")).toBe("vi")
  })
})
