/**
 * Text as it is compared in searches: lower case, without diacritics, one space between words.
 * `"Mỹ Hòa Hưng"`, `"mỹ hoà hưng"` and `"my hoa hung"` are the same.
 */
export function foldVietnamese(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
}
