import { type Graph, readRows } from "./graph"
import { type Picture } from "./types"

type PictureRow = NonNullable<Picture> & { url: string }

/** The stored pictures behind addresses that products and sellers hold, by address. Addresses without picture are left out. */
export async function readPictures(
  query: Graph,
  urls: (string | null | undefined)[],
): Promise<Map<string, NonNullable<Picture>>> {
  const wanted = [...new Set(urls.filter((url): url is string => !!url))]
  if (!wanted.length) return new Map()
  const rows = await readRows<PictureRow>(query, {
    entity: "picture",
    fields: ["url", "key", "widths", "width", "height", "blur"],
    filters: { url: wanted },
  })
  return new Map(
    rows.map(({ url, key, widths, width, height, blur }) => [url, { key, widths, width, height, blur }]),
  )
}
