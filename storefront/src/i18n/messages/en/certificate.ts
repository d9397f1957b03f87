import type { certificate as vi } from "../vi/certificate"

export const certificate: typeof vi = {
  title: "OCOP certificate",
  none: "This product has no OCOP certificate, so it carries no star.",
  number: "Certificate number",
  decision: "Decision",
  decisionOn: (number, date) => `${number} of ${date}`,
  authority: "Decided by",
  levels: {
    district: "district level, before 1 July 2025",
    province: "province level",
    central: "national level",
  },
  issued: "Issued on",
  expires: "End date on the certificate",
  validUntil: "Valid until",
  endedOn: "No longer valid after",
  score: "Average score",
  scoreOf: (score) => `${score} of 100`,
  productSet: "Product set",
  ruleSet: "Scored under",
  ruleSets: {
    "qd-1048-2019": "Decision 1048/QĐ-TTg (2019)",
    "qd-148-2023": "Decision 148/QĐ-TTg (2023)",
    "qd-26-2026": "Decision 26/2026/QĐ-TTg",
  },
  reason: "Reason",
  states: {
    valid: (date) => `The certificate is valid, up to and including ${date}.`,
    renewing: (date) =>
      `The certificate is valid up to and including ${date}. The maker has handed in the renewal and waits for the result.`,
    extended: (date) =>
      `The certificate has reached its end date and the renewal is being decided. Until then the star stays valid, ${date} at the latest.`,
    expired: (date) =>
      `The certificate ended after ${date}. The product may still be sold, but carries no OCOP star until there is a new decision.`,
    revoked: () => "The authority has revoked the certificate. The product may not carry an OCOP star.",
    pending: () => "The dossier is in, the decision is not. The product carries no star yet.",
  },
  lastStar: (star) => `This certificate used to say ${star} stars.`,
  awaitingCentre: "The province scored it 90 points or more and has sent it on for a decision on 5 stars.",
  meaning: "What this star says",
  meanings: {
    3: "3 stars: scored 50 to under 70 points, recognised by the province. Processed food at this level has to use material from the province, carry a complete label and a food-safety certificate, and sell outside its own commune.",
    4: "4 stars: scored 70 to under 90 points, recognised by the province. Processed food at this level also needs contracts with growers, an electronic traceability code on the label, and quality control by HACCP or ISO.",
    5: "5 stars: 90 points or more, recognised nationally. Processed food at this level has to be exported, or sold in supermarkets or online under contract, and reach the top level for taste and uniqueness.",
  },
  check: "Check this certificate",
  more: "What OCOP is and who awards the stars",
}
