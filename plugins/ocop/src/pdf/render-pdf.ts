import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import type { TDocumentDefinitions } from "pdfmake/interfaces"

/** The font of all papers: it has every Vietnamese letter. */
const FONT = "BeVietnamPro"

const fontFolder = dirname(
  createRequire(__filename).resolve("@expo-google-fonts/be-vietnam-pro/package.json"),
)
const face = (name: string): string => join(fontFolder, name, `BeVietnamPro_${name}.ttf`)

/**
 * Sets a document as PDF. Nothing is fetched while it is set, and no file but the fonts is read.
 *
 * @param document in pdfmake's words; its default font is set here
 */
export async function renderPdf(document: TDocumentDefinitions): Promise<Buffer> {
  const { default: pdfmake } = await import("pdfmake")
  pdfmake.setFonts({
    [FONT]: {
      normal: face("400Regular"),
      bold: face("700Bold"),
      italics: face("400Regular_Italic"),
      bolditalics: face("700Bold_Italic"),
    },
  })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(fontFolder))
  const { defaultStyle, ...rest } = document
  return pdfmake.createPdf({ ...rest, defaultStyle: { font: FONT, ...defaultStyle } }).getBuffer()
}
