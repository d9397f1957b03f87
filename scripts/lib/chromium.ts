import { execFileSync, spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { runToEnd } from "./children"
import { PlainError } from "./plain-error"

const known = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]

/** The browser for the tests: CHROMIUM_PATH, or one that the system has. */
export const findChromium = (): string | null =>
  [process.env.CHROMIUM_PATH, ...known].find((path) => path !== undefined && existsSync(path)) ?? null

/**
 * The browser for the tests, installed as Debian's package where there is none.
 * @throws PlainError that says how to install it where we may not
 */
export async function requireChromium(): Promise<string> {
  const found = findChromium()
  if (found) return found
  const asRoot = process.getuid?.() === 0
  const sudo = !asRoot && spawnSync("sudo", ["-n", "true"]).status === 0
  if (spawnSync("apt-get", ["--version"]).status !== 0 || (!asRoot && !sudo)) {
    throw new PlainError(
      'The browser tests need Chromium: install it ("sudo apt-get install chromium"), then run this again.',
    )
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  const [command, prefix] = asRoot ? ["apt-get", []] : ["sudo", ["apt-get"]]
  const failure = "Chromium could not be installed from Debian's packages. What apt-get said last:"
  await runToEnd(command as string, [...(prefix as string[]), "update", "-qq"], { env, failure })
  await runToEnd(command as string, [...(prefix as string[]), "install", "-y", "-qq", "chromium"], {
    env,
    failure,
  })
  const installed = findChromium()
  if (!installed) throw new PlainError("Chromium was installed but can't be found: set CHROMIUM_PATH.")
  execFileSync(installed, ["--version"], { stdio: "ignore" })
  return installed
}
