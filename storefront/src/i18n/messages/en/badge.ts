import type { badge as vi } from "../vi/badge"

export const badge: typeof vi = {
  stars: (star) => `OCOP ${star} stars`,
  withStar: {
    valid: (date) => `valid until ${date}`,
    renewing: (date) => `valid until ${date}, renewal under way`,
    extended: (date) => `extended until the result is out, ${date} at the latest`,
    expired: (date) => `expired on ${date}`,
    revoked: () => "revoked",
    pending: () => "decision pending",
  },
  withoutStar: {
    valid: "OCOP certificate valid",
    renewing: "OCOP certificate being renewed",
    extended: "OCOP certificate extended",
    expired: "OCOP certificate has expired",
    revoked: "OCOP certificate was revoked",
    pending: "OCOP decision pending",
  },
  none: "No OCOP certificate",
  short: {
    valid: "valid",
    renewing: "renewal under way",
    extended: "extended",
    expired: "OCOP expired",
    revoked: "OCOP revoked",
    pending: "OCOP pending",
  },
  note: {
    renewing: "Star renewal under way",
    extended: "Star extended, result pending",
  },
}
