import type { AccessRule } from "./access-rules"

/** The admin addresses of this plugin. */
export const marketplaceRules: readonly AccessRule[] = [
  { path: "/admin/sellers", methods: ["GET"], permission: "seller.read", menu: "/sellers" },
  { path: "/admin/sellers", methods: ["POST"], permission: "seller.write" },
  { path: "/admin/listings", methods: ["GET"], permission: "listing.read" },
  { path: "/admin/listings", methods: ["POST"], permission: "listing.write" },
  { path: "/admin/administrative-units", methods: ["GET"], permission: "staff" },
  {
    path: "/admin/uploads",
    methods: ["POST"],
    permission: ["seller.write", "listing.write", "catalogue.write", "inspection.write"],
  },
  { path: "/admin/staff", methods: ["GET", "POST"], permission: "staff.manage", menu: "/settings/staff" },
  { path: "/admin/staff/me", methods: ["GET"], permission: "signed_in" },
  { path: "/admin/access", methods: ["GET"], permission: "staff.manage" },
  { path: "/admin/audit", methods: ["GET"], permission: "audit.read", menu: "/settings/audit" },
]
