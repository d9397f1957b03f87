import type { Content, TableCell } from "pdfmake/interfaces"

type Cell = string | TableCell

/** A table with thin lines and a bold head that is repeated on each page; a row isn't torn apart. */
export function plainTable(
  headings: readonly string[],
  widths: readonly (number | string)[],
  rows: readonly (readonly Cell[])[],
): Content {
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [...widths],
      body: [
        headings.map((text) => ({ text, bold: true, fillColor: "#EEF1EA", alignment: "center" })),
        ...rows.map((row) => [...row]),
      ],
    },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      hLineColor: () => "#8A8F80",
      vLineColor: () => "#8A8F80",
    },
    margin: [0, 2, 0, 6],
  }
}
