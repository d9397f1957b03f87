/** Something wrong with a document, said in both languages with its place. */
export type DocumentFault = { vi: string; en: string }

/** A fault of the document outside its sheets, by its place: `authorities`, `settings` and so on. */
export function faultAt(place: string, vi: string, en: string): DocumentFault {
  return { vi: `${place}: ${vi}`, en: `${place}: ${en}` }
}
