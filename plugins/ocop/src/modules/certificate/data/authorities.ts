import type { Day } from "@cho-ocop/marketplace/clock"

import type { Star } from "./rule-sets"

export type AuthorityLevel = "district" | "province" | "central"

/**
 * What an authority does with a star: `recognise` it (and later extend or revoke it), or `refer` the product
 * to the level above that can.
 */
export type AuthorityAct = "recognise" | "refer"

export type Authority = {
  rule_set_id: string
  act: AuthorityAct
  star: Star
  level: AuthorityLevel
  title_vi: string
  title_en: string
  valid_from: Day
  valid_to: Day | null
}

const province = {
  level: "province",
  title_vi: "Chủ tịch Ủy ban nhân dân tỉnh",
  title_en: "Chairman of the Provincial People's Committee",
} as const
const district = {
  level: "district",
  title_vi: "Ủy ban nhân dân cấp huyện",
  title_en: "District People's Committee",
} as const
const centre = { level: "central", title_vi: "Trung ương", title_en: "Central level" } as const
const minister = {
  level: "central",
  title_vi: "Bộ trưởng Bộ Nông nghiệp và Môi trường",
  title_en: "Minister of Agriculture and Environment",
} as const

/**
 * Who decides which star, by rule set and date. Under 148/QĐ-TTg three stars were the district's until the
 * districts ended on 30 June 2025 and 1489/QĐ-TTg gave them to the province.
 */
export const authorities: readonly Authority[] = [
  {
    rule_set_id: "qd-1048-2019",
    act: "recognise",
    star: 3,
    ...province,
    valid_from: "2019-08-21",
    valid_to: "2023-02-23",
  },
  {
    rule_set_id: "qd-1048-2019",
    act: "recognise",
    star: 4,
    ...province,
    valid_from: "2019-08-21",
    valid_to: "2023-02-23",
  },
  {
    rule_set_id: "qd-1048-2019",
    act: "refer",
    star: 5,
    ...province,
    valid_from: "2019-08-21",
    valid_to: "2023-02-23",
  },
  {
    rule_set_id: "qd-1048-2019",
    act: "recognise",
    star: 5,
    ...centre,
    valid_from: "2019-08-21",
    valid_to: "2023-02-23",
  },
  {
    rule_set_id: "qd-148-2023",
    act: "recognise",
    star: 3,
    ...district,
    valid_from: "2023-02-24",
    valid_to: "2025-06-30",
  },
  {
    rule_set_id: "qd-148-2023",
    act: "recognise",
    star: 3,
    ...province,
    valid_from: "2025-07-01",
    valid_to: "2026-07-21",
  },
  {
    rule_set_id: "qd-148-2023",
    act: "recognise",
    star: 4,
    ...province,
    valid_from: "2023-02-24",
    valid_to: "2026-07-21",
  },
  {
    rule_set_id: "qd-148-2023",
    act: "refer",
    star: 5,
    ...province,
    valid_from: "2023-02-24",
    valid_to: "2026-07-21",
  },
  {
    rule_set_id: "qd-148-2023",
    act: "recognise",
    star: 5,
    ...centre,
    valid_from: "2023-02-24",
    valid_to: "2026-07-21",
  },
  {
    rule_set_id: "qd-26-2026",
    act: "recognise",
    star: 3,
    ...province,
    valid_from: "2026-05-22",
    valid_to: null,
  },
  {
    rule_set_id: "qd-26-2026",
    act: "recognise",
    star: 4,
    ...province,
    valid_from: "2026-05-22",
    valid_to: null,
  },
  { rule_set_id: "qd-26-2026", act: "refer", star: 5, ...province, valid_from: "2026-05-22", valid_to: null },
  {
    rule_set_id: "qd-26-2026",
    act: "recognise",
    star: 5,
    ...minister,
    valid_from: "2026-05-22",
    valid_to: null,
  },
]
