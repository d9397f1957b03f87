import type { AccessRule } from "@cho-ocop/marketplace/access/access-rules"

/** Reading rule sets, which the pages of certificates name too, and loading or correcting them. */
export const ruleSetAccess: AccessRule[] = [
  {
    path: "/admin/ocop/rule-sets",
    methods: ["GET"],
    permission: ["ruleset.read", "certificate.read"],
    menu: "/rule-sets",
  },
  { path: "/admin/ocop/rule-sets", methods: ["POST"], permission: "ruleset.write" },
]
