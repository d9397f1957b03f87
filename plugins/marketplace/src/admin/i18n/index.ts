import en from "./en"
import vi from "./vi"

/** Texts of this plugin's staff pages, by language; their namespace is `marketplace`. */
export default { vi: { marketplace: vi }, en: { marketplace: en } }
