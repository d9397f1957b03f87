import type { about as vi } from "../vi/about"

export const about: typeof vi = {
  title: "What is OCOP",
  description:
    "The One Commune One Product programme: who awards the stars, what they mean, how long a certificate lasts and how this market shows it.",
  lead: "OCOP, One Commune One Product, is Vietnam's programme that helps every commune make what it is best at, and then grades the result with stars.",
  stars: "Where a star comes from",
  starsText: [
    "A maker hands in a dossier at the commune, which checks it and proposes it to the province. The province's council scores it out of 100 and also checks the conditions that each level requires. Enough points with a condition missing is not enough for the level.",
  ],
  tableCaption: "Levels, points and who decides",
  tableHead: { star: "Level", points: "Average score", decidedBy: "Decided by" },
  tableRows: [
    { star: 5, points: "90 to 100", decidedBy: "Minister of Agriculture and Environment" },
    { star: 4, points: "70 to under 90", decidedBy: "Chairman of the provincial People's Committee" },
    { star: 3, points: "50 to under 70", decidedBy: "Chairman of the provincial People's Committee" },
  ],
  underThree: "Under 50 points there is no decision and no star.",
  life: "A certificate lasts 36 months",
  lifeText: [
    "Between 180 and 120 days before the end the maker hands in a dossier for renewal. Where it could not be decided in time under the transition rule, the old star stays valid until the result is out, for 180 days at most.",
    "A certificate can be revoked when papers were untrue, the product no longer meets the criteria, the maker broke the rules, or the product is no longer made.",
  ],
  badge: "How this market shows stars",
  badgeText:
    "Nobody here types a star. It is worked out from the decisions and today's date. These are the labels you will meet:",
  badgeStates: {
    valid: "The certificate is valid.",
    renewing: "The certificate is valid and the maker has handed in the renewal.",
    extended: "The end date has passed and the renewal is being decided. The product page gives the reason.",
    expired: "Ended without a new decision. The product may be sold, but carries no star.",
    revoked: "The authority has revoked the certificate.",
    pending: "The dossier is in, the decision is not. No star yet.",
  },
  check: "Check it yourself",
  checkText:
    "Every product page gives the certificate number, the number and date of the decision, who decided and until when it is valid. You can ask the commune or the province's OCOP office about exactly those numbers.",
  law: "The rules in force",
  lawText:
    "Decision 26/2026/QĐ-TTg of the Prime Minister of 22 May 2026. Certificates issued under Decision 148/QĐ-TTg of 2023 stay valid until the end date printed on them.",
  seeProducts: "See products with stars",
}
