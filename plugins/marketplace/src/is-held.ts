/** True when one of a listing's holds isn't lifted: the goods are not for sale now. */
export const isHeld = (holds: readonly { lifted_at: Date | string | null }[] | null | undefined): boolean =>
  (holds ?? []).some((hold) => hold.lifted_at === null)
