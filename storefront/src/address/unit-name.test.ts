import { expect, it } from "vitest"
import type { AdministrativeUnit } from "@/backend/shapes/administrative-unit"
import { messages } from "@/i18n/messages"
import { unitWithFormer } from "./unit-name"

const longXuyen: AdministrativeUnit = {
  code: "30307",
  name: "Phường Long Xuyên",
  name_en: "Long Xuyên Ward",
  level: "commune",
  parent_code: "91",
  valid_from: "2025-07-01",
  matched_old_name: null,
}

it.each([
  ["vi", null, "Phường Long Xuyên"],
  ["vi", "Phường Mỹ Bình", "Phường Long Xuyên (trước là phường Mỹ Bình)"],
  ["vi", "Thành phố Long Xuyên", "Phường Long Xuyên (trước thuộc thành phố Long Xuyên)"],
  ["en", "Phường Mỹ Bình", "Long Xuyên Ward (formerly Phường Mỹ Bình)"],
  ["en", "Thành phố Long Xuyên", "Long Xuyên Ward (formerly in Thành phố Long Xuyên)"],
] as const)("in %s, found by %s, is %s", (locale, matched_old_name, words) => {
  expect(unitWithFormer(locale, { ...longXuyen, matched_old_name }, messages[locale].checkout)).toBe(words)
})
