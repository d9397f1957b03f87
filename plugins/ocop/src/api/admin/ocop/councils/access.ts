import type { AccessRule } from "@cho-ocop/marketplace/access/access-rules"

export const councilAccess: AccessRule[] = [
  { path: "/admin/ocop/councils", methods: ["GET"], permission: "council.read", menu: "/councils" },
  { path: "/admin/ocop/councils", methods: ["POST"], permission: "council.manage" },
  { path: "/admin/ocop/councils/accounts", methods: ["GET"], permission: "council.manage" },
  { path: "/admin/ocop/councils/:id", methods: ["GET"], permission: "council.read" },
  { path: "/admin/ocop/councils/:id", methods: ["POST"], permission: "council.manage" },
]
