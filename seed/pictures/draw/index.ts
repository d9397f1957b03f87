import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { hero, wave } from "./hero"
import { productScenes } from "./scenes"
import { makerScenes } from "./scenes/makers"

/** Draws all pictures anew: `pnpm --filter @cho-ocop/seed draw`. They are committed, so that nobody has to. */
const pictures = join(__dirname, "..")
const art = join(__dirname, "..", "..", "..", "storefront", "public", "art")

function draw(folder: string, drawings: Record<string, () => string>): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, drawing] of Object.entries(drawings)) {
    writeFileSync(join(folder, `${name}.svg`), drawing())
  }
}

draw(pictures, productScenes)
draw(join(pictures, "makers"), makerScenes)
draw(art, { hero, wave })
