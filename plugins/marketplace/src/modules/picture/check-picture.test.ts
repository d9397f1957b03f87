import { deflateSync, crc32 } from "node:zlib"
import sharp from "sharp"
import { describe, expect, test } from "vitest"

import { checkPicture } from "./check-picture"

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "accepted",
    (error: { code: string }) => error.code,
  )

/** A PNG whose header claims a size; there is hardly anything behind it. */
function pngClaiming(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data])
    const frame = Buffer.alloc(8 + body.length)
    frame.writeUInt32BE(data.length, 0)
    body.copy(frame, 4)
    frame.writeUInt32BE(crc32(body), 4 + body.length)
    return frame
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.alloc(64))),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

describe("checkPicture", () => {
  test("accepts a picture by its content, whatever it is called", async () => {
    const content = await sharp({ create: { width: 8, height: 8, channels: 3, background: "#1F5B3A" } })
      .jpeg()
      .toBuffer()
    expect(await codeOf(checkPicture("anh.txt", content))).toBe("accepted")
  })

  test("refuses HTML, SVG and nothing at all, named as pictures", async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
    for (const content of ["<!doctype html><script>alert(1)</script>", svg, ""]) {
      expect(await codeOf(checkPicture("anh.png", Buffer.from(content)))).toBe("picture_not_an_image")
    }
  })

  test("refuses 200 million pixels by the header alone", async () => {
    const bomb = pngClaiming(20_000, 10_000)
    expect(bomb.length).toBeLessThan(1000)
    expect(await codeOf(checkPicture("anh.png", bomb))).toBe("picture_too_many_pixels")
  })

  test("refuses more than 15 MB before it looks inside", async () => {
    expect(await codeOf(checkPicture("anh.png", Buffer.alloc(15 * 1024 * 1024 + 1)))).toBe(
      "picture_too_large",
    )
  })
})
