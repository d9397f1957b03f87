import { crc32 } from "node:zlib"
import { describe, expect, it } from "vitest"

import { namesInZip } from "./names-in-zip"
import { refuseActiveContent } from "./refuse-active-content"

/** A ZIP archive of empty, stored files. */
function zipOf(...names: string[]): Buffer {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const name of names) {
    const text = Buffer.from(name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt32LE(crc32(""), 14)
    local.writeUInt16LE(text.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(text.length, 28)
    entry.writeUInt32LE(offset, 42)
    locals.push(local, text)
    entries.push(entry, text)
    offset += 30 + text.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(names.length, 8)
  end.writeUInt16LE(names.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
const refused = (type: string, content: Buffer) => {
  try {
    refuseActiveContent("tệp", type, content)
    return null
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe("refuseActiveContent", () => {
  it("takes plain documents", () => {
    expect(namesInZip(zipOf("[Content_Types].xml", "word/document.xml"))).toEqual([
      "[Content_Types].xml",
      "word/document.xml",
    ])
    expect(
      refused(docx, zipOf("[Content_Types].xml", "word/document.xml", "word/media/image1.png")),
    ).toBeNull()
    expect(refused("application/pdf", Buffer.from("%PDF-1.4 /Type /Catalog"))).toBeNull()
    expect(refused("image/png", Buffer.from("/JavaScript"))).toBeNull()
  })

  it.each([
    ["macros", docx, zipOf("word/document.xml", "word/vbaProject.bin")],
    ["ActiveX", docx, zipOf("word/activeX/activeX1.bin")],
    ["an embedded object", docx, zipOf("word/embeddings/oleObject1.bin")],
    ["a program", docx, zipOf("word/media/setup.exe")],
    ["a page", docx, zipOf("word/afchunk.html")],
    ["a broken archive", docx, Buffer.from("PK\u0003\u0004 nothing behind")],
    ["a script in a PDF", "application/pdf", Buffer.from("%PDF-1.4 /S /JavaScript /JS (app.alert(1))")],
    ["a launched program", "application/pdf", Buffer.from("%PDF-1.4 /S /Launch")],
  ])("refuses %s", (_what, type, content) => {
    expect(refused(type, content)).toBe("private_file_active")
  })
})
