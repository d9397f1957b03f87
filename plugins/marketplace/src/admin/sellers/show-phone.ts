/** A stored number as people write it: `+84990001101` as `0990 001 101`. A foreign one stays as it is. */
export const showPhone = (phone: string): string => phone.replace(/^\+84(\d{3})(\d{3})(\d{3})$/, "0$1 $2 $3")
