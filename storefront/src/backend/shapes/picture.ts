import { z } from "zod"

/** A picture with the widths it exists in; its files are `/media/<key>-<width>.avif` and `.webp`. */
export const picture = z
  .object({
    key: z.string(),
    widths: z.array(z.number().int().positive()).min(1),
    width: z.number(),
    height: z.number(),
    blur: z.string().nullable(),
  })
  .nullable()

export type Picture = z.infer<typeof picture>
