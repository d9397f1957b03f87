import { registerAccess } from "@cho-ocop/marketplace/access/access-rules"

/** What the admin addresses of this plugin ask for. */
registerAccess([
  { path: "/admin/ocop/certificates", methods: ["GET"], permission: "certificate.read" },
  { path: "/admin/ocop/certificates", methods: ["POST"], permission: "certificate.decide" },
  { path: "/admin/ocop/rule-sets", methods: ["GET"], permission: "ruleset.read" },
])
