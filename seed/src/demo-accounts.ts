import type { Role } from "@cho-ocop/marketplace/access/roles"

/** The password of all demo accounts, as the README names it. */
export const demoPassword = "ocop-demo-2026"

export type DemoStaff = {
  email: string
  name: string
  role: Role
  /** Codes of communes of today; for a commune officer. */
  commune_codes?: string[]
}

/** One account for each role, and three members of a council; the administrator comes first and gives the others theirs. */
export const demoStaff: readonly DemoStaff[] = [
  { email: "quantri@cho-ocop.example", name: "Quản trị", role: "administrator" },
  { email: "ocop@cho-ocop.example", name: "Nguyễn Thị Ngọc Lan", role: "ocop_office" },
  {
    email: "canbo-xa@cho-ocop.example",
    name: "Trần Minh Tâm",
    role: "commune_officer",
    commune_codes: ["30307"],
  },
  { email: "totuvan@cho-ocop.example", name: "Lê Hoàng Phúc", role: "assistance_team" },
  { email: "hoidong1@cho-ocop.example", name: "Phạm Văn Bình", role: "council_member" },
  { email: "hoidong2@cho-ocop.example", name: "Đỗ Thị Mai", role: "council_member" },
  { email: "hoidong3@cho-ocop.example", name: "Huỳnh Quốc Việt", role: "council_member" },
  { email: "haukiem@cho-ocop.example", name: "Võ Thành Đạt", role: "inspector" },
  { email: "xuctien@cho-ocop.example", name: "Bùi Thị Thu Hà", role: "trade_promotion_officer" },
  { email: "xem@cho-ocop.example", name: "Lâm Thị Ánh", role: "viewer" },
]

export const demoShopper = {
  email: "khach@cho-ocop.example",
  first_name: "Nguyễn Thị Khách",
  last_name: "",
  phone: "+84990009001",
}

/** Signs in for a maker of canned fish in phường Long Xuyên. */
export const demoSeller = {
  seller: "do-hop-o-moi",
  email: "nguoiban@cho-ocop.example",
  name: "Phan Quốc Dũng",
  phone: "0990001134",
  role: "owner",
}
