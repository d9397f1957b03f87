import { describe, expect, it } from "vitest"

import { applyCorrection } from "./apply-correction"
import { diffDocuments } from "./diff-documents"
import type { RuleSetDocument } from "./rule-set-document"
import { shippedDocuments } from "./shipped-documents"
import { sampleDocument } from "./testing/sample-document"
import { verifyDocument } from "./verify-document"

const faultsAfter = (change: (document: RuleSetDocument) => void) => {
  const document = structuredClone(sampleDocument)
  change(document)
  return verifyDocument(document).faults.map(({ en }) => en)
}

describe("a document", () => {
  it("that is right is taken as it is", () => {
    expect(verifyDocument(sampleDocument)).toEqual({ document: sampleDocument, faults: [] })
  })

  it("that this version ships is right", () => {
    expect(shippedDocuments().map(({ id }) => id)).toEqual(["qd-1048-2019", "qd-148-2023", "qd-26-2026"])
  })

  it.each<[string, (document: RuleSetDocument) => void, string]>([
    [
      "a part of a sheet that doesn't add up",
      (document) =>
        sheetOf(document).parts.forEach((part) => part.sections.splice(1, part.code === "A" ? 1 : 0)),
      "sheet 08, part A: the sections add up to 35 points, the part has 40",
    ],
    [
      "a structure that doesn't add up",
      (document) => void (document.structure.total = 90),
      "structure: the parts add up to 100 points, the total says 90",
    ],
    ["a star without band", (document) => void document.star_bands.pop(), "star_bands: 5 stars are missing"],
    [
      "bands that fall",
      (document) => void (document.star_bands = document.star_bands.map((band) => ({ ...band, min: 60 }))),
      "star_bands: 4 stars aren't above the star below",
    ],
    [
      "a star that nobody recognises any more",
      (document) => document.authorities.forEach((one) => void (one.valid_to = "2026-12-31")),
      "authorities: nobody recognises 3 stars from 2027-01-01 on",
    ],
    [
      "two who recognise a star at once",
      (document) => void document.authorities.push(...document.authorities.slice(0, 1)),
      "authorities: “recognise 3” overlaps",
    ],
    [
      "a setting that scoring needs",
      (document) => void (document.settings = document.settings.filter(({ key }) => key !== "quorum")),
      "settings: “quorum” is missing from 2026-01-01 on",
    ],
    [
      "a branch that isn't there",
      (document) => void (sheetOf(document).branch = "II"),
      "product_sets: set 08 names branch II, which isn't there",
    ],
    [
      "a set that is there twice",
      (document) => void document.product_sets.push(...document.product_sets.slice(1)),
      "product_sets: set 26 is there twice",
    ],
    [
      "a period that ends before it begins",
      (document) => void (document.valid_to = "2025-01-01"),
      "valid_to: ends 2025-01-01 before it begins 2026-01-01",
    ],
  ])("is refused for %s", (_, change, fault) => {
    expect(faultsAfter(change)).toContain(fault)
  })

  it("needs no setting of scoring when it has no sheet", () => {
    const faults = faultsAfter((document) => {
      document.product_sets = document.product_sets.slice(1)
      document.settings = document.settings.slice(0, 4)
    })
    expect(faults).toEqual([])
  })

  it("names the place of a wrong shape by codes, not by numbers of a list", () => {
    const [fault] = faultsAfter((document) => {
      for (const criterion of sheetOf(document).parts[0]?.sections[0]?.criteria ?? []) {
        Object.assign(criterion, { maximum: 3 })
      }
    })
    expect(fault).toContain("product_sets.08.parts.A.sections.1.criteria.1.1:")
    expect(faultsAfter((document) => void (document.valid_from = "2026-02-30"))[0]).toContain("valid_from")
    const pattern = faultsAfter((document) =>
      document.settings.forEach(
        (one) => one.key === "numbers" && Object.assign(one, { value: { registration: "{x}" } }),
      ),
    )
    expect(pattern[0]).toContain("settings.numbers.value.registration")
  })

  it("is kept in composed Unicode", () => {
    const { document } = verifyDocument({ ...sampleDocument, title_vi: "Bộ tiêu chí".normalize("NFD") })
    expect(document?.title_vi).toBe("Bộ tiêu chí".normalize("NFC"))
  })

  it("may be no object at all", () => {
    expect(verifyDocument("text").faults).toHaveLength(1)
    expect(verifyDocument(null).document).toBeNull()
  })
})

describe("a correction", () => {
  it("repeats only what changes, and of the sheets those it names", () => {
    const sheet = structuredClone(sheetOf(sampleDocument))
    sheet.title_vi = "Mắm, khô và cá hộp"
    const corrected = applyCorrection(sampleDocument, {
      id: "other",
      valid_to: "2030-12-31",
      product_sets: [sheet],
    })
    expect(diffDocuments(sampleDocument, corrected)).toEqual([
      { path: "valid_to", before: null, after: "2030-12-31" },
      { path: "product_sets › 08 › title_vi", before: "Mắm và khô", after: "Mắm, khô và cá hộp" },
    ])
  })

  it("may bring a sheet where only the name was known", () => {
    const sheet = { ...structuredClone(sheetOf(sampleDocument)), code: "26" }
    const { document } = verifyDocument(applyCorrection(sampleDocument, { product_sets: [sheet] }))
    expect(document?.product_sets.map(({ code, parts }) => [code, parts !== null])).toEqual([
      ["08", true],
      ["26", true],
    ])
  })
})

describe("differences", () => {
  it("are named by codes, so that what is put in doesn't make all after it differ", () => {
    const after = structuredClone(sampleDocument)
    for (const { criteria } of sheetOf(after).parts[0]?.sections ?? []) {
      criteria.filter(({ code }) => code === "1.1").forEach(({ options }) => options.splice(1, 1))
    }
    expect(diffDocuments(sampleDocument, after)).toEqual([
      {
        path: "product_sets › 08 › parts › A › sections › 1 › criteria › 1.1 › options › 2",
        before: expect.stringContaining('"points":10'),
        after: null,
      },
    ])
  })

  it("are none between equal documents, however their members are ordered", () => {
    const turned = { ...sampleDocument, settings: [...sampleDocument.settings].reverse() }
    expect(diffDocuments(sampleDocument, turned)).toEqual([])
  })
})

function sheetOf({ product_sets }: RuleSetDocument) {
  const [sheet] = product_sets
  if (!sheet || sheet.parts === null) {
    throw new Error("The sample has no sheet")
  }
  return sheet
}
