import en from "./en"
import staffEn from "./staff.en"
import staffVi from "./staff.vi"
import vi from "./vi"

/** What the dashboard says at its door in place of a welcome to Medusa. */
const doorVi = {
  login: {
    title: "Chợ OCOP Long Xuyên",
    hint: "Nơi làm việc của cán bộ",
  },
}
const doorEn = {
  login: {
    title: "Long Xuyên OCOP Market",
    hint: "Where the staff work",
  },
}

/**
 * Texts of this plugin's staff pages, by language. Each area has a namespace and two files of its own; `marketplace` is
 * that of sellers and listings.
 */
export default {
  vi: { marketplace: vi, staff: staffVi, translation: doorVi },
  en: { marketplace: en, staff: staffEn, translation: doorEn },
}
