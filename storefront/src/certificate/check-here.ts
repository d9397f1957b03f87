import { checkFile, type Verdict } from "./checker/check-file"
import { CheckUnsupported, type KeySet } from "./checker/jws"
import { certificateFiles } from "./files"

/** What the visitor's browser found: a verdict, or that it couldn't check. */
export type Finding = Verdict | { result: "unsupported" } | { result: "failed" }

/** Checks a certificate file in this browser, with the shop's keys and status list of this moment. */
export async function checkHere(readFile: () => Promise<string>): Promise<Finding> {
  try {
    const [text, keys] = await Promise.all([readFile(), fetchText(certificateFiles.keys)])
    return await checkFile(text, {
      keys: JSON.parse(keys) as KeySet,
      // A list is one of ours: its address stands in a file that our key has signed.
      readStatusList: (url) => fetchText(new URL(url).pathname).catch(() => null),
      at: new Date(),
    })
  } catch (error) {
    return { result: error instanceof CheckUnsupported ? "unsupported" : "failed" }
  }
}

/** A text of this shop, fetched anew. */
export async function fetchText(path: string): Promise<string> {
  const answer = await fetch(path, { cache: "no-cache" })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  return answer.text()
}
