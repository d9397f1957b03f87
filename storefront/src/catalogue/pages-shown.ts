/** Page numbers worth a link: the ends, and the neighbours of the current page; null stands for a gap. */
export function pagesShown(page: number, pages: number): (number | null)[] {
  const shown = [1, page - 1, page, page + 1, pages].filter((each) => each >= 1 && each <= pages)
  const distinct = [...new Set(shown)].sort((a, b) => a - b)
  return distinct.flatMap((each, index) => {
    const before = distinct[index - 1]
    return before !== undefined && each - before > 1 ? [null, each] : [each]
  })
}
