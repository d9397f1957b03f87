type NamedUser = { first_name?: string | null; last_name?: string | null; email: string }

/** A user's name in the order of Vietnamese, family name first; the e-mail where no name is known. */
export const nameOf = ({ first_name, last_name, email }: NamedUser): string =>
  [last_name, first_name].filter(Boolean).join(" ") || email
