/** Letters in the order of a Vietnamese dictionary: ă, â, đ, ê, ô, ơ, ư are letters of their own. */
const LETTERS = [..." 0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"]
/** Tones in the order of a Vietnamese dictionary: none, huyền, hỏi, ngã, sắc, nặng. */
const TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]
const TONE = /[\u0300\u0309\u0303\u0301\u0323]/u

const rank = new Map(LETTERS.map((letter, index) => [letter, String(index + 10)]))

/**
 * A key that puts names in the order of a Vietnamese dictionary when keys are compared as plain text: first by letters,
 * then by tones. It is made of digits only, so every collation of every search engine sorts it alike.
 *
 * @example sortKey("Đường") > sortKey("Dừa")
 */
export function sortKey(name: string): string {
  let letters = ""
  let tones = ""
  for (const { letter, tone } of readLetters(name)) {
    const code = rank.get(letter)
    if (!code) continue
    letters += code
    tones += String(tone)
  }
  // "00" sorts before every letter, so that "Trà" comes before "Trà sen".
  return `${letters}00${tones}`
}

function readLetters(name: string): { letter: string; tone: number }[] {
  const spaced = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
  return [...spaced].map((character) => {
    const marks = character.normalize("NFD")
    const letter = marks.replace(TONE, "").normalize("NFC")
    const known = rank.has(letter) ? letter : marks.charAt(0)
    return { letter: known, tone: TONES.indexOf(TONE.exec(marks)?.[0] ?? "") }
  })
}
