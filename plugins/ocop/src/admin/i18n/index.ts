import en from "./en"
import vi from "./vi"

/** Texts of this plugin's staff pages, by language; their namespace is `ocop`. */
export default { vi: { ocop: vi }, en: { ocop: en } }
