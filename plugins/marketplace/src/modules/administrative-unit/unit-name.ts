import { foldVietnamese } from "../../fold-vietnamese"

/** Words for kinds of units with their English, as names carry them in front. */
const TYPE_WORDS: readonly (readonly [vi: string, en: string])[] = [
  ["Thành phố", "City"],
  ["Tỉnh", "Province"],
  ["Phường", "Ward"],
  ["Đặc khu", "Special Zone"],
  ["Xã", "Commune"],
  ["Thị trấn", "Township"],
  ["Thị xã", "Town"],
  ["Huyện", "District"],
  ["Quận", "District"],
]

const FOLDED_TYPE_WORDS = [
  ...TYPE_WORDS.map(([vi]) => foldVietnamese(vi)),
  "tp",
  "p",
  "x",
  "tt",
  "tx",
  "h",
  "q",
]

/** "Phường Long Xuyên" → "Long Xuyên". */
export function bareName(name: string): string {
  const found = TYPE_WORDS.find(([vi]) => name.startsWith(`${vi} `))
  return found ? name.slice(found[0].length + 1) : name
}

/** "Phường Long Xuyên" → "Long Xuyên Ward". The proper name keeps its diacritics: post and carriers need them. */
export function englishName(name: string): string {
  const found = TYPE_WORDS.find(([vi]) => name.startsWith(`${vi} `))
  return found ? `${bareName(name)} ${found[1]}` : name
}

/** What searches compare: the bare name without diacritics. */
export function foldedName(name: string): string {
  return foldVietnamese(bareName(name))
}

/**
 * What a person typed, as searches compare it: "P. Mỹ Bình, TP Long Xuyên" → "my binh long xuyen". Type words in
 * front are left out, short ones too, unless nothing else was typed.
 */
export function foldedQuery(text: string): string {
  const parts = text.split(",").map((part) => {
    const folded = foldVietnamese(part)
    const word = FOLDED_TYPE_WORDS.find((one) => folded.startsWith(`${one} `))
    return word ? folded.slice(word.length + 1) : folded
  })
  return parts.filter(Boolean).join(" ")
}
