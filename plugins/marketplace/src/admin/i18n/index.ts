import en from "./en"
import staffEn from "./staff.en"
import staffVi from "./staff.vi"
import vi from "./vi"

/** What the dashboard says at its door in place of a welcome to Medusa. */
const doorVi = {
  login: {
    title: "Nơi làm việc của Chợ OCOP Long Xuyên",
    hint: "Dành cho cán bộ. Bạn đăng nhập bằng email công việc.",
  },
}
const doorEn = {
  login: {
    title: "Long Xuyên OCOP Market, staff",
    hint: "For staff. Sign in with your work email.",
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
