import sharp from "sharp"
import { describe, expect, test } from "vitest"

import { renderPicture } from "./render-picture"

const source = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#F0A63A" } })

describe("renderPicture", () => {
  test("makes AVIF and WebP in each width, and no width beyond the source", async () => {
    const large = await renderPicture(await source(1600, 800).jpeg().toBuffer())
    expect(large.widths).toEqual([320, 640, 1200])
    expect(large.files.map(({ name }) => name.replace(large.key, ""))).toEqual([
      "-320.avif",
      "-320.webp",
      "-640.avif",
      "-640.webp",
      "-1200.avif",
      "-1200.webp",
    ])
    const small = await renderPicture(await source(500, 400).png().toBuffer())
    expect(small.widths).toEqual([320, 500])
  })

  test("turns a picture upright and keeps none of its metadata", async () => {
    const sideways = await source(400, 200)
      .withExif({ IFD0: { Orientation: "6", Copyright: "Tu" }, IFD3: { GPSLatitude: "10/1 22/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const picture = await renderPicture(sideways)
    expect([picture.width, picture.height]).toEqual([200, 400])
    for (const { content } of picture.files) {
      const { exif, xmp, orientation } = await sharp(content).metadata()
      expect([exif, xmp, orientation]).toEqual([undefined, undefined, undefined])
    }
  })

  test("gives a placeholder of a few hundred bytes and the same key for the same upload", async () => {
    const content = await source(300, 300).png().toBuffer()
    const picture = await renderPicture(content)
    expect(picture.blur).toMatch(/^data:image\/webp;base64,/)
    expect(picture.blur.length).toBeLessThanOrEqual(400)
    expect((await renderPicture(content)).key).toBe(picture.key)
  })
})
