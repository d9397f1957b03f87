import type { shell as vi } from "../vi/shell"

export const shell: typeof vi = {
  shopName: "Long Xuyên OCOP Market",
  promise: "Real stars, real makers, real soil",
  description:
    "Specialities of Long Xuyên and An Giang with an OCOP certificate: dried fish, fermented fish, palm sugar, tea, handicrafts. Stars come from decisions in force, and you buy from the people who make the goods.",
  skip: "Skip to main content",
  mainNavigation: "Main",
  quickNavigation: "Shortcuts",
  home: "Home",
  products: "Products",
  basket: "Basket",
  basketWith: (count) => `Basket, ${count} ${count === 1 ? "item" : "items"}`,
  account: "Account",
  orderLookUp: "Find order",
  orderLookUpLong: "Find an order",
  aboutOcop: "What is OCOP",
  terms: "Terms",
  searchLabel: "Search products",
  searchPlaceholder: "Palm sugar, honey…",
  searchButton: "Search",
  switchLanguage: "Tiếng Việt",
  switchLanguageLabel: "Đọc trang này bằng tiếng Việt",
  breadcrumbs: "You are here",
  footerHelp: "Buying",
  footerAbout: "The market",
  footerNote:
    "The market shows products and passes orders on. Each order is sold and delivered by the seller named on it.",
  footerDemo: "This is a trial run: makers and certificates are examples.",
  close: "Close",
}
