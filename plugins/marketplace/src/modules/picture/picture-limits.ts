/** Largest upload, in bytes. */
export const MAX_PICTURE_BYTES = 15 * 1024 * 1024

/** Most pixels of an upload; a bomb of more is refused by its header, before anything is decoded. */
export const MAX_PICTURE_PIXELS = 50_000_000

/** Widths that are stored, in pixels; a picture is never made larger than it came. */
export const PICTURE_WIDTHS = [320, 640, 1200] as const

/** Most pictures in one request. */
export const MAX_PICTURES = 10
