import { ground, type Branch } from "../kit/ground"
import type { LabelText } from "../kit/label"
import { picture, restartClips, type Svg } from "../kit/svg"

/** Draws a picture when called, so that clip paths are numbered anew in each. */
export type Drawing = () => Svg

/**
 * A picture of a branch: its ground, then the parts from back to front. The parts are drawn when the picture is.
 * @param tint colour mixed into the wall
 */
export const scene =
  (branch: Branch, tint: string, parts: () => Svg[]): Drawing =>
  () => {
    restartClips()
    return picture([ground(branch, tint), ...parts()])
  }

/** What stands on a label: the maker's short name, the product in lines, the weight. */
export const says = (brand: string, name: string[], weight: string): LabelText => ({ brand, name, weight })
