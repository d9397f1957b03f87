/** Code of the province that the market stands in, An Giang; it comes first in lists. */
export const homeProvince = "91"
