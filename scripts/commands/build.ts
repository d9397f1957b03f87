import { buildAll } from "../lib/build"
import { endWith, step } from "../lib/steps"

export async function run(): Promise<void> {
  await step("Building what changed", () => buildAll()).catch(endWith)
}
