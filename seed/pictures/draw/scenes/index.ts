import { craftScenes } from "./crafts-and-stays"
import { drinkScenes } from "./drinks"
import { fishScenes } from "./fish"
import { palmScenes } from "./palm"
import { pantryScenes } from "./pantry"
import type { Drawing } from "./scene"

/** All pictures of products by file name: the product's handle, with `-2` for a second view. */
export const productScenes: Record<string, Drawing> = {
  ...fishScenes,
  ...palmScenes,
  ...pantryScenes,
  ...drinkScenes,
  ...craftScenes,
}
