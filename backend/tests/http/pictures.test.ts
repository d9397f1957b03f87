import { deflateSync, crc32 } from "node:zlib"
import sharp from "sharp"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startMarketplace, type Answer, type Marketplace } from "../../../scripts/testing/marketplace"

type Uploaded = {
  id: string
  url: string
  key: string
  width: number
  height: number
  widths: number[]
  blur: string
}
type Refusal = { code: string; message: string }

let shop: Marketplace

beforeAll(async () => {
  shop = await startMarketplace()
})
afterAll(() => shop?.stop())

type Upload = { name: string; content: Buffer | string; type?: string }

const form = (...files: Upload[]): FormData => {
  const data = new FormData()
  for (const { name, content, type = "image/png" } of files) {
    data.append(
      "files",
      new Blob([typeof content === "string" ? content : new Uint8Array(content)], { type }),
      name,
    )
  }
  return data
}

const upload = <T = { files: Uploaded[] }>(files: Upload[], headers = {}): Promise<Answer<T>> =>
  shop.admin<T>("/admin/uploads", { method: "POST", body: form(...files), headers })

const photo = (width: number, height: number, color = "#1f5b3a") =>
  sharp({ create: { width, height, channels: 3, background: color } })

/** Rows and files there are, to see that a refusal leaves nothing behind. */
const kept = async () => (await shop.sql<{ n: string }>("select count(*) n from picture"))[0]?.n

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
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.alloc(64))),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

describe("a picture that staff upload", () => {
  it("is stored upright in several widths, without where it was taken", async () => {
    const content = await photo(900, 600)
      .withExif({ IFD0: { Copyright: "Tư" }, IFD3: { GPSLatitude: "10/1 22/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const { status, body } = await upload([{ name: "khô cá lóc.jpg", content, type: "image/jpeg" }])
    expect(status).toBe(200)
    const [picture] = body.files
    expect(picture).toMatchObject({ width: 600, height: 900, widths: [320, 600] })
    expect(picture?.url).toBe(`/static/${picture?.key}-600.webp`)
    for (const format of ["avif", "webp"]) {
      const file = await fetch(`${shop.url}/static/${picture?.key}-320.${format}`)
      expect(file.status).toBe(200)
      expect(file.headers.get("content-type")).toBe(`image/${format}`)
      expect(file.headers.get("cache-control")).toBe("public, max-age=31536000, immutable")
      expect(file.headers.get("x-content-type-options")).toBe("nosniff")
      const { width, exif, orientation } = await sharp(Buffer.from(await file.arrayBuffer())).metadata()
      expect([width, exif, orientation]).toEqual([320, undefined, undefined])
    }
    const [row] = await shop.sql("select filename from picture where id = $1", [picture?.id])
    expect(row?.filename).toBe("khô cá lóc.jpg")
  })

  it("is kept once, however often it comes", async () => {
    const content = await photo(400, 300, "#b04020").png().toBuffer()
    const first = await upload([{ name: "a.png", content }])
    const again = await upload([{ name: "b.png", content }])
    expect(again.body.files[0]?.id).toBe(first.body.files[0]?.id)
  })

  it("can be put on a product, and its listing shows it", async () => {
    const content = await photo(1400, 1400, "#3060a0").png().toBuffer()
    const [picture] = (await upload([{ name: "hinh.png", content }])).body.files
    const { body } = await shop.admin<{ products: { id: string }[] }>("/admin/products?limit=1&fields=id")
    const id = body.products[0]?.id
    const saved = await shop.admin<{ product: { thumbnail: string; images: { url: string }[] } }>(
      `/admin/products/${id}`,
      { body: { images: [{ url: picture?.url }], thumbnail: picture?.url } },
    )
    expect(saved.status).toBe(200)
    expect(saved.body.product.images.map(({ url }) => url)).toEqual([picture?.url])
  })
})

describe("what is no picture, or too much of one", () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
  const cases: [string, () => Upload | Promise<Upload>, string, RegExp, RegExp][] = [
    [
      "200 megapixels in a small file",
      () => ({ name: "bom.png", content: pngClaiming(20_000, 10_000) }),
      "picture_too_many_pixels",
      /triệu điểm ảnh.*thu nhỏ/,
      /million pixels/,
    ],
    [
      "HTML named as a picture",
      () => ({ name: "anh.png", content: "<!doctype html><script>alert(1)</script>" }),
      "picture_not_an_image",
      /không phải ảnh/,
      /is not a JPEG/,
    ],
    [
      "SVG",
      () => ({ name: "anh.svg", content: svg, type: "image/svg+xml" }),
      "picture_not_an_image",
      /không phải ảnh/,
      /is not a JPEG/,
    ],
    [
      "a PDF named as a picture",
      () => ({ name: "anh.jpg", content: "%PDF-1.7\n%âãÏÓ" }),
      "picture_not_an_image",
      /không phải ảnh/,
      /is not a JPEG/,
    ],
    [
      "nothing at all",
      () => ({ name: "anh.png", content: "" }),
      "picture_not_an_image",
      /không phải ảnh/,
      /is not a JPEG/,
    ],
    [
      "more than 15 MB",
      () => ({ name: "to.png", content: Buffer.alloc(16 * 1024 * 1024, 7) }),
      "picture_too_large",
      /nặng hơn 15 MB/,
      /larger than 15 MB/,
    ],
    [
      "half a picture",
      async () => {
        const whole = await photo(800, 800).png({ compressionLevel: 0 }).toBuffer()
        return { name: "nua.png", content: whole.subarray(0, whole.length / 2) }
      },
      "picture_damaged",
      /bị hỏng/,
      /is damaged/,
    ],
  ]

  it.each(cases)(
    "%s is refused in the reader's language and leaves nothing behind",
    async (_, make, code, vi, en) => {
      const before = await kept()
      const file = await make()
      const vietnamese = await upload<Refusal>([file])
      expect(vietnamese.status).toBe(400)
      expect(vietnamese.body).toMatchObject({ code, message: expect.stringMatching(vi) })
      const english = await upload<Refusal>([file], { "x-medusa-locale": "en-US" })
      expect(english.body.message).toMatch(en)
      expect(await kept()).toBe(before)
    },
  )

  it("takes the good ones of a request down with it", async () => {
    const before = await kept()
    const good = await photo(300, 300, "#a0b0c0").png().toBuffer()
    const { status } = await upload([
      { name: "tot.png", content: good },
      { name: "xau.png", content: "<html>" },
    ])
    expect(status).toBe(400)
    expect(await kept()).toBe(before)
  })

  it("no file, too many files and another field are refused", async () => {
    const none = await shop.admin<Refusal>("/admin/uploads", { method: "POST", body: form() })
    expect([none.status, none.body.code]).toEqual([400, "picture_missing"])
    const many = await upload<Refusal>(Array.from({ length: 11 }, () => ({ name: "a.png", content: "x" })))
    expect([many.status, many.body.code]).toEqual([400, "pictures_too_many"])
    const other = new FormData()
    other.append("avatar", new Blob(["x"]), "a.png")
    const answer = await shop.admin<Refusal>("/admin/uploads", { method: "POST", body: other })
    expect([answer.status, answer.body.code]).toEqual([400, "picture_missing"])
    const json = await shop.admin<Refusal>("/admin/uploads", { body: { files: [] } })
    expect([json.status, json.body.code]).toEqual([400, "picture_missing"])
  })
})

it("only staff upload", async () => {
  const content = await photo(20, 20).png().toBuffer()
  const body = form({ name: "a.png", content })
  const customer = await shop.token("customer", {
    email: "khach@cho-ocop.example",
    password: "ocop-demo-2026",
  })
  const before = await kept()
  const others: Record<string, string>[] = [{}, { authorization: `Bearer ${customer}` }]
  for (const headers of others) {
    expect((await shop.request("/admin/uploads", { method: "POST", body, headers })).status).toBe(401)
  }
  expect(await kept()).toBe(before)
})

it("nothing else is read from the folder of pictures", async () => {
  for (const name of [
    "..%2f..%2fetc%2fpasswd",
    "%2e%2e%2fbackend-0.log",
    "....//backend-0.log",
    "00000000000000000000-320.webp",
    ".env",
    "",
  ]) {
    expect((await fetch(`${shop.url}/static/${name}`)).status, name).toBe(404)
  }
})
