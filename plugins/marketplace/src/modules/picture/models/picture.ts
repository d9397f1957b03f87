import { model } from "@medusajs/framework/utils"

/**
 * An uploaded picture in its stored forms. The files are `<key>-<width>.avif` and `.webp` in the pictures folder;
 * the key is made from the content, so the same picture is stored once.
 */
export const Picture = model.define("picture", {
  id: model.id({ prefix: "pic" }).primaryKey(),
  key: model.text().unique(),
  /** `/static/<key>-<largest width>.webp`, as products hold it. */
  url: model.text(),
  filename: model.text(),
  /** Pixels, after turning it the way the camera was held. */
  width: model.number(),
  height: model.number(),
  /** Stored widths in pixels, ascending. */
  widths: model.json(),
  /** A tiny data URL to show while the picture loads. */
  blur: model.text(),
})
