const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50

/** The names of the files in a ZIP archive by its central directory; null where it has none that can be read. */
export function namesInZip(content: Buffer): string[] | null {
  const end = findEnd(content)
  if (end === null) {
    return null
  }
  const count = content.readUInt16LE(end + 10)
  let at = content.readUInt32LE(end + 16)
  const names: string[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > content.length || content.readUInt32LE(at) !== DIRECTORY_ENTRY) {
      return null
    }
    const [name, extra, comment] = [28, 30, 32].map((offset) => content.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    names.push(content.toString("utf8", at + 46, at + 46 + name))
    at += 46 + name + extra + comment
  }
  return names
}

function findEnd(content: Buffer): number | null {
  for (let at = content.length - 22; at >= Math.max(0, content.length - 65_557); at -= 1) {
    if (content.readUInt32LE(at) === END_OF_DIRECTORY) {
      return at
    }
  }
  return null
}
