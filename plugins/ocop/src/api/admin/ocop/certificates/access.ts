import type { AccessRule } from "@cho-ocop/marketplace/access/access-rules"

/** Reading certificates and their files, and taking decisions about them. */
export const certificateAccess: AccessRule[] = [
  {
    path: "/admin/ocop/certificates",
    methods: ["GET"],
    permission: "certificate.read",
    menu: "/certificates",
  },
  { path: "/admin/ocop/certificates", methods: ["POST"], permission: "certificate.decide" },
  { path: "/admin/ocop/signing-keys", methods: ["GET"], permission: "certificate.read" },
  { path: "/admin/ocop/signing-keys", methods: ["POST"], permission: "certificate.decide" },
]
