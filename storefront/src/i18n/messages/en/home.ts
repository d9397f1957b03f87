import type { home as vi } from "../vi/home"

export const home: typeof vi = {
  promise: ["Real stars,", "real makers,", "real soil"],
  lead: "Specialities of Long Xuyên and An Giang, straight from the people who make them. Every OCOP star here comes from a decision that is in force today.",
  seeProducts: "See the products",
  aboutOcop: "What is OCOP",
  kinds: "Browse by kind",
  kindCount: (count) => `${count} ${count === "1" ? "product" : "products"}`,
  popular: "What people buy most",
  seeAll: "See all products",
  truth: "Why you can trust a star here",
  truths: [
    {
      title: "Real stars",
      text: "Stars are taken from decisions; nobody can type one in. When a certificate expires or is revoked, its stars are gone within seconds.",
    },
    {
      title: "Real makers",
      text: "Every product names its maker and the commune it comes from. What you pay goes straight to the seller; the market never holds it.",
    },
    {
      title: "Real soil",
      text: "Fish from the ponds of Mỹ Thới, mangoes from Ông Hổ island, palm sugar from the Seven Mountains. Labels tell ingredients, shelf life and storage.",
    },
  ],
  byStar: "Browse by stars",
  newest: "New on the market",
  makers: "The makers",
  lookUpTitle: "Already ordered?",
  lookUpText: "Find your order with its code and your phone number. No account needed.",
  lookUpAction: "Find an order",
}
