import { describeFault } from "../../scoring/sheet-fault"
import { verifySheet } from "../../scoring/verify-sheet"
import { faultAt, type DocumentFault } from "./document-fault"
import { hasSheet, type RuleSetDocument } from "./rule-set-document"
import { verifyAuthorities, verifySettings } from "./verify-periods"

/** What is wrong with a document whose shape is right: its bands, its structure, its lists, every sheet. */
export function verifyContents(document: RuleSetDocument): DocumentFault[] {
  return [
    ...verifyPeriods(document),
    ...verifyBands(document),
    ...verifyStructure(document),
    ...verifyProductSets(document),
    ...verifyAuthorities(document),
    ...verifySettings(document),
    ...document.product_sets.filter(hasSheet).flatMap((sheet) =>
      verifySheet(sheet, document.structure).map((fault) => ({
        vi: describeFault(fault, "vi"),
        en: describeFault(fault, "en"),
      })),
    ),
  ]
}

function verifyPeriods(document: RuleSetDocument): DocumentFault[] {
  const periods = [
    { place: "valid_to", ...document },
    ...document.authorities.map((one, index) => ({ ...one, place: `authorities.${index + 1}` })),
    ...document.settings.map((one, index) => ({ ...one, place: `settings.${index + 1}` })),
  ]
  return periods
    .filter(({ valid_from, valid_to }) => valid_to !== null && valid_to < valid_from)
    .map(({ place, valid_from, valid_to }) =>
      faultAt(
        place,
        `kết thúc ${valid_to} trước khi bắt đầu ${valid_from}`,
        `ends ${valid_to} before it begins ${valid_from}`,
      ),
    )
}

/** Stars from three up have a band each, rising with the star. */
function verifyBands({ star_bands, structure }: RuleSetDocument): DocumentFault[] {
  const inOrder = [...star_bands].sort((a, b) => a.star - b.star)
  const missing = [3, 4, 5].filter((star) => !inOrder.some((band) => band.star === star))
  const falling = inOrder.filter((band, index) => {
    const below = inOrder[index - 1]
    return below !== undefined && band.min <= below.min
  })
  return [
    ...missing.map((star) => faultAt("star_bands", `thiếu hạng ${star} sao`, `${star} stars are missing`)),
    ...falling.map(({ star }) =>
      faultAt(
        "star_bands",
        `hạng ${star} sao không cao hơn hạng dưới`,
        `${star} stars aren't above the star below`,
      ),
    ),
    ...inOrder
      .filter(({ min }) => min > structure.total)
      .map(({ star }) =>
        faultAt("star_bands", `hạng ${star} sao vượt tổng điểm`, `${star} stars are above the total`),
      ),
  ]
}

function verifyStructure({ structure }: RuleSetDocument): DocumentFault[] {
  const sum = structure.parts.reduce((total, { max }) => total + max, 0)
  return sum === structure.total
    ? []
    : [
        faultAt(
          "structure",
          `các phần cộng lại ${sum} điểm, tổng ghi ${structure.total}`,
          `the parts add up to ${sum} points, the total says ${structure.total}`,
        ),
      ]
}

function verifyProductSets({ product_sets, branches }: RuleSetDocument): DocumentFault[] {
  const codes = product_sets.map(({ code }) => code)
  const repeated = new Set(codes.filter((code, index) => codes.indexOf(code) !== index))
  return [
    ...[...repeated].map((code) =>
      faultAt("product_sets", `bộ ${code} có hai lần`, `set ${code} is there twice`),
    ),
    ...product_sets
      .filter(({ branch }) => !branches.some(({ code }) => code === branch))
      .map(({ code, branch }) =>
        faultAt(
          "product_sets",
          `bộ ${code} thuộc ngành ${branch} không có`,
          `set ${code} names branch ${branch}, which isn't there`,
        ),
      ),
  ]
}
