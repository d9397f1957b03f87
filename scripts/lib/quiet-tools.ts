import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { dataDir } from "./paths"

/**
 * Environment for Medusa's tools that keeps them from reporting home. The variable alone stops the reports but
 * not the process that would send them, which outlives the server; a configuration of our own stops both.
 */
export function quietTools(): Record<string, string> {
  const folder = join(dataDir, "config")
  const file = join(folder, "medusa", "config.json")
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify({ telemetry: { enabled: false } }))
  return { MEDUSA_DISABLE_TELEMETRY: "1", XDG_CONFIG_HOME: folder }
}
