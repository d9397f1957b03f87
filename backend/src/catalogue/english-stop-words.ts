/**
 * Short English words that carry no meaning in a search. They are left out of the English texts before these go into the
 * index, because Vietnamese words without diacritics look like them: "me" (tamarind), "in" (bánh in), "to", "an".
 */
const STOP_WORDS = new Set(
  `a about all also am an and any are as at be been but by can do for from had has have he her him his how i if in
   into is it its me my no nor not of off on one or our out over per so some such than that the their them then there
   these they this to too up us very was we were what when which who will with you your`.split(/\s+/),
)

/** English text without its stop words. */
export function withoutEnglishStopWords(text: string): string {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !STOP_WORDS.has(word.toLowerCase()))
    .join(" ")
}
