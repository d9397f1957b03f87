import { describe, expect, it } from "vitest"

import { checkPrivateFile } from "./check-private-file"

const pdf = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
)

describe("checkPrivateFile", () => {
  it("goes by the bytes, not by the name", async () => {
    expect(await checkPrivateFile("giấy.exe", pdf)).toMatchObject({
      name: "giấy.pdf",
      type: "application/pdf",
    })
    expect(await checkPrivateFile("a.pdf", png)).toMatchObject({ name: "a.png", type: "image/png" })
  })

  it.each([
    ["../../etc/passwd", "passwd.pdf"],
    ["C:\\giay to\\An toàn.pdf", "An toàn.pdf"],
    ['a"b<c>\u0000.pdf', "abc.pdf"],
    ["", "tep.pdf"],
  ])("hands %j out as %s", async (name, shown) => {
    expect((await checkPrivateFile(name, pdf)).name).toBe(shown)
  })

  it.each([
    ["private_file_missing", Buffer.alloc(0)],
    ["private_file_type", Buffer.from("<html><script>alert(1)</script></html>")],
    ["private_file_type", Buffer.from("MZ\u0090\u0000 a program")],
    ["private_file_active", Buffer.concat([pdf, Buffer.from("/S /JavaScript /JS (app.alert(1))")])],
    ["private_file_too_large", Buffer.alloc(15 * 1024 ** 2 + 1)],
  ])("refuses with %s", async (code, content) => {
    await expect(checkPrivateFile("a.pdf", content)).rejects.toMatchObject({ code })
  })
})
