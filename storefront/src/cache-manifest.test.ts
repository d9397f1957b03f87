import { describe, expect, it } from "vitest"
import { cacheManifest, cacheSettings, isKnownTag, tagOf } from "./cache-manifest"
import { routes } from "./i18n/routes"

describe("cache manifest", () => {
  it("gives reads their tags and lives", () => {
    expect(cacheSettings({ name: "product", key: "kho-ca-loc", also: ["catalogue"] }).next).toEqual({
      revalidate: cacheManifest.product.life,
      tags: ["product:kho-ca-loc", "catalogue"],
    })
    expect(tagOf({ name: "catalogue" })).toBe("catalogue")
  })

  it("never shows an answer past its life: the key changes with every life", () => {
    const window = (now: number) => cacheSettings({ name: "catalogue" }, now).headers["x-cache-window"]
    const life = cacheManifest.catalogue.life * 1000
    expect(window(0)).toBe(window(life - 1))
    expect(window(life)).not.toBe(window(0))
  })

  it("knows the tags that the backend reports, and no others", () => {
    for (const tag of ["catalogue", "product:kho-ca-loc", "maker:co-so-bay-thanh", "administrative-units"]) {
      expect(isKnownTag(tag), tag).toBe(true)
    }
    for (const tag of [
      "",
      "product:",
      "product:A b",
      "catalogue2",
      "product:x:y",
      "_N_T_/layout",
      "product:<key>",
    ]) {
      expect(isKnownTag(tag), tag).toBe(false)
    }
  })

  it("names pages that exist", () => {
    for (const { pages } of Object.values(cacheManifest))
      for (const page of pages) expect(routes).toHaveProperty(page)
  })
})
