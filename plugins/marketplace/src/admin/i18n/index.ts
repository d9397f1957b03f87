import en from "./en"
import staffEn from "./staff.en"
import staffVi from "./staff.vi"
import vi from "./vi"

/**
 * Texts of this plugin's staff pages, by language. Each area has a namespace and two files of its own; `marketplace` is
 * that of sellers and listings.
 */
export default { vi: { marketplace: vi, staff: staffVi }, en: { marketplace: en, staff: staffEn } }
