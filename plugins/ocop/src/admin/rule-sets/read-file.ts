import type { LoadedFile } from "./use-rule-sets"

/** The object a JSON file holds; `unreadable` for a file that holds anything else. */
export async function readFile(file: Pick<File, "text">): Promise<LoadedFile | "unreadable"> {
  try {
    const content: unknown = JSON.parse(await file.text())
    return isObject(content) ? content : "unreadable"
  } catch {
    return "unreadable"
  }
}

function isObject(content: unknown): content is LoadedFile {
  return typeof content === "object" && content !== null && !Array.isArray(content)
}
