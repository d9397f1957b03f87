/** Where in a sheet something is wrong, as far down as it goes. */
export type SheetPlace = {
  sheet: string
  part?: string
  section?: string
  criterion?: string
  option?: string
}

/** Something wrong with a sheet: figures that don't add up, or a reference that leads nowhere. */
export type SheetFault = {
  place: SheetPlace
  code: keyof typeof faultMessages
  /** What the sheet should have there, and what it has. */
  expected?: string | number
  found?: string | number
}

/** What each fault says after its place; `{expected}` and `{found}` are filled in. */
const faultMessages = {
  total: {
    vi: "các phần cộng lại được {found} điểm, cần {expected}",
    en: "the parts add up to {found} points instead of {expected}",
  },
  total_max: {
    vi: "tổng điểm ghi {found}, cấu trúc của bộ tiêu chí là {expected}",
    en: "the total says {found}, the structure of the rule set {expected}",
  },
  part_missing: { vi: "thiếu phần này", en: "the part is missing" },
  part_unknown: {
    vi: "cấu trúc của bộ tiêu chí không có phần này",
    en: "the structure of the rule set has no such part",
  },
  part_max: {
    vi: "điểm tối đa ghi {found}, cấu trúc của bộ tiêu chí là {expected}",
    en: "the maximum says {found}, the structure of the rule set {expected}",
  },
  part_sum: {
    vi: "các mục cộng lại được {found} điểm, phần này có {expected}",
    en: "the sections add up to {found} points, the part has {expected}",
  },
  section_sum: {
    vi: "các tiêu chí cộng lại được {found} điểm, mục này có {expected}",
    en: "the criteria add up to {found} points, the section has {expected}",
  },
  not_one_criterion: {
    vi: "mục chấm trực tiếp cần đúng một tiêu chí, đang có {found}",
    en: "a section that is scored directly needs one criterion, it has {found}",
  },
  code_repeated: { vi: "mã {found} dùng hai lần", en: "the code {found} is used twice" },
  group_unknown: { vi: "mục không có nhóm {found}", en: "the section has no group {found}" },
  option_missing: { vi: "chưa có lựa chọn nào", en: "there is no option" },
  option_max: {
    vi: "lựa chọn cao nhất là {found} điểm, tiêu chí có tối đa {expected}",
    en: "the highest option has {found} points, the criterion's maximum is {expected}",
  },
  points_not_whole: {
    vi: "điểm {found} không phải số nguyên từ 0",
    en: "{found} points are not a whole number from 0",
  },
  variant_unknown: {
    vi: "tiêu chí không có trường hợp {found}",
    en: "the criterion has no case {found}",
  },
  variant_missing: {
    vi: "lựa chọn chưa ghi thuộc trường hợp nào",
    en: "the option doesn't say which case it belongs to",
  },
  variant_empty: { vi: "trường hợp {found} không có lựa chọn", en: "the case {found} has no option" },
  gate_repeated: {
    vi: "mức tối thiểu cho {found} sao ghi ở hai lựa chọn",
    en: "the gate for {found} stars stands at two options",
  },
  gate_falls: {
    vi: "mức tối thiểu cho {found} sao thấp hơn mức của hạng sao dưới",
    en: "the gate for {found} stars is lower than that of a lower star",
  },
  gate_ambiguous: {
    vi: "mức tối thiểu cho {found} sao có cùng số điểm với một lựa chọn khác",
    en: "the gate for {found} stars has the same points as another option",
  },
  requires_unknown: {
    vi: "phụ thuộc tiêu chí {found} không có trong bộ này",
    en: "it requires criterion {found}, which the sheet doesn't have",
  },
  requires_itself: {
    vi: "phụ thuộc vòng quanh chính nó",
    en: "it requires itself, directly or through others",
  },
} as const

/** The place as a person reads it: "bộ 08, phần A, mục 1, tiêu chí 1.1". */
export function describePlace(place: SheetPlace, language: "vi" | "en"): string {
  const words =
    language === "vi"
      ? { sheet: "bộ", part: "phần", section: "mục", criterion: "tiêu chí", option: "lựa chọn" }
      : { sheet: "sheet", part: "part", section: "section", criterion: "criterion", option: "option" }
  const levels = ["sheet", "part", "section", "criterion", "option"] as const
  return levels
    .filter((level) => place[level] !== undefined)
    .map((level) => `${words[level]} ${place[level]}`)
    .join(", ")
}

/** A fault with its place, in a language. */
export function describeFault({ place, code, expected, found }: SheetFault, language: "vi" | "en"): string {
  const text = faultMessages[code][language]
    .replace("{expected}", String(expected))
    .replace("{found}", String(found))
  return `${describePlace(place, language)}: ${text}`
}
