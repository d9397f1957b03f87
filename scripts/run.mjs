// The door to every command: checks what must hold before anything else can run, brings the pinned pnpm
// along, installs dependencies when the lock file changed, then hands over to scripts/commands/<name>.ts.
// Plain JavaScript without imports from npm, because nothing is installed yet when it starts.
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, statfsSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stampFile = join(root, "node_modules", ".installed-from-lock")
const neededGiB = 4

/** Ends with one sentence that says what is wrong and what to do. */
function stop(sentence) {
  console.error(`\n  ${sentence}\n`)
  process.exit(1)
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Node.js ${process.versions.node} is too old: install Node.js 20.19 or newer, then run this again.`)
  }
}

function checkDisk() {
  if (existsSync(stampFile)) return
  const { bavail, bsize } = statfsSync(root)
  const freeGiB = (bavail * bsize) / 1024 ** 3
  if (freeGiB < neededGiB) {
    stop(
      `Only ${freeGiB.toFixed(1)} GiB are free on this disk and about ${neededGiB} GiB are needed: make room, then run this again.`,
    )
  }
}

function lockHash() {
  const hash = createHash("sha256")
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml"]) {
    hash.update(readFileSync(join(root, file)))
  }
  return hash.digest("hex")
}

function install() {
  const wanted = lockHash()
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted) return
  const pinned = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager
  const started = Date.now()
  console.log("  … Installing dependencies (about a minute the first time)")
  const done = spawnSync(
    "npx",
    [
      "--yes",
      pinned,
      "install",
      "--frozen-lockfile",
      "--reporter=append-only",
      "--config.confirmModulesPurge=false",
    ],
    {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 64 * 1024 ** 2,
      env: { ...process.env, CI: "true", npm_config_loglevel: "error" },
    },
  )
  if (done.error || done.status !== 0) {
    const output = `${done.stdout ?? ""}${done.stderr ?? ""}`.trim()
    if (/ENOSPC/.test(output)) stop("The disk is full: make room, then run this again.")
    console.error(output.split("\n").slice(-20).join("\n"))
    stop("Dependencies could not be installed: check the network connection, then run this again.")
  }
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, wanted)
  console.log(`  ✓ Dependencies installed (${((Date.now() - started) / 1000).toFixed(0)} s)`)
}

const [command = "start", ...rest] = process.argv.slice(2)
const script = join(root, "scripts", "commands", `${command}.ts`)
if (!existsSync(script)) {
  stop(`There is no command "${command}". See README.md.`)
}
checkNode()
checkDisk()
install()
process.chdir(root)
process.env.NEXT_TELEMETRY_DISABLED = "1"
process.env.TURBO_TELEMETRY_DISABLED = "1"
process.env.DO_NOT_TRACK = "1"
const { register } = await import("tsx/esm/api")
register()
const { run } = await import(pathToFileURL(script).href)
await run(rest)
