import { describe, expect, it } from "vitest"

import type { Criterion, Sheet } from "./sheet"
import { describeFault } from "./sheet-fault"
import { criteriaOf } from "./sheet-tree"
import { smallSheet, structure } from "./testing/small-sheet"
import { verifySheet } from "./verify-sheet"

const place = { sheet: "08", part: "A", section: "1", criterion: "1.1" }

function faultsAfter(change: (sheet: Sheet, criterion: (code: string) => Criterion) => void) {
  const sheet = structuredClone(smallSheet)
  change(sheet, (code) => {
    const found = criteriaOf(sheet).find(({ criterion }) => criterion.code === code)
    if (!found) {
      throw new Error(`No criterion ${code}`)
    }
    return found.criterion
  })
  return verifySheet(sheet, structure)
}

describe("verifying a sheet", () => {
  it("finds nothing wrong with a right one", () => {
    expect(verifySheet(smallSheet, structure)).toEqual([])
  })

  it("names the criterion whose highest option isn't its maximum", () => {
    const faults = faultsAfter((_, criterion) => {
      criterion("1.1").options.pop()
    })
    expect(faults).toEqual([{ place, code: "option_max", expected: 20, found: 10 }])
  })

  it("names the section, the part and the set that don't add up", () => {
    const faults = faultsAfter((_, criterion) => {
      const changed = criterion("2.1")
      changed.max = 4
      changed.options = changed.options.map((option) => ({ ...option, points: Math.min(option.points, 4) }))
    })
    expect(faults).toEqual([
      { place: { sheet: "08", part: "A", section: "2" }, code: "section_sum", expected: 5, found: 4 },
    ])
    const wrongPart = faultsAfter((sheet) => {
      for (const part of sheet.parts.filter(({ code }) => code === "A")) {
        part.max = 35
      }
    })
    expect(wrongPart.map(({ code, expected, found }) => [code, expected, found])).toEqual([
      ["total", 100, 95],
      ["part_max", 40, 35],
      ["part_sum", 35, 40],
    ])
  })

  it.each([
    ["a gate that falls", "gate_falls", (of: Of) => move(of("1.1"), { "2": 5, "3": 3 })],
    ["two gates of one star", "gate_repeated", (of: Of) => move(of("1.1"), { "2": 3, "3": 3 })],
    ["a gate that another option equals", "gate_ambiguous", (of: Of) => move(of("1.2"), { "1": 3 })],
    ["an option code used twice", "code_repeated", (of: Of) => void (first(of("1.1")).code = "2")],
    ["a criterion code used twice", "code_repeated", (of: Of) => void (of("1.2").code = "1.1")],
    ["half points", "points_not_whole", (of: Of) => void (first(of("1.1")).points = 0.5)],
    ["a requirement that leads nowhere", "requires_unknown", (of: Of) => require(of("3.2"), "9.9")],
    ["a requirement of itself", "requires_itself", (of: Of) => require(of("3.1"), "3.2")],
    ["an option of no case", "variant_missing", (of: Of) => void delete first(of("4.1")).variant],
    ["an option of an unknown case", "variant_unknown", (of: Of) => void (first(of("4.1")).variant = "c")],
    ["a group that the section doesn't have", "group_unknown", (of: Of) => void (of("1.1").group = "1.9")],
    ["a criterion without options", "option_missing", (of: Of) => void (of("1.1").options = [])],
  ])("refuses %s", (_, code, change) => {
    expect(faultsAfter((_sheet, of) => change(of)).map((fault) => fault.code)).toContain(code)
  })

  it("refuses a case whose highest option isn't the maximum, and a case without options", () => {
    const faults = faultsAfter((_, of) => {
      of("4.1").options = of("4.1").options.filter(({ code }) => code !== "4")
      of("4.2").options = of("4.2").options.filter(({ variant }) => variant === "a")
    })
    expect(faults.map(({ code }) => code)).toEqual(["option_max", "variant_empty"])
  })

  it("says what is wrong and where, in both languages", () => {
    const fault = { place, code: "option_max", expected: 20, found: 10 } as const
    expect(describeFault(fault, "vi")).toBe(
      "bộ 08, phần A, mục 1, tiêu chí 1.1: lựa chọn cao nhất là 10 điểm, tiêu chí có tối đa 20",
    )
    expect(describeFault(fault, "en")).toBe(
      "sheet 08, part A, section 1, criterion 1.1: the highest option has 10 points, the criterion's maximum is 20",
    )
  })
})

type Of = (code: string) => Criterion

function first({ options }: Criterion) {
  const [option] = options
  if (!option) {
    throw new Error("No option")
  }
  return option
}

function move(criterion: Criterion, gates: Record<string, 3 | 4 | 5>): void {
  criterion.options = criterion.options.map((option) => ({ ...option, min_for_star: gates[option.code] }))
}

function require(criterion: Criterion, requires: string): void {
  criterion.rules = [{ type: "conditional", requires, vi: "Chỉ chấm khi có", en: "Only with" }]
}
