/** The six branches (ngành) as the two sets of 2023 and 2026 name them; the set of 2019 had others. */
export type Branch = "food" | "drink" | "medicinal" | "handicraft" | "ornamental" | "tourism"

/** A product set (bộ sản phẩm): the products that are scored with one sheet. */
export type ProductSet = { code: string; branch: Branch; title_vi: string; title_en: string }

/**
 * The 26 product sets of 26/2026/QĐ-TTg. 148/QĐ-TTg has the same list, read from secondary sources.
 * A code means a set only together with its rule set.
 */
export const productSets26: readonly ProductSet[] = [
  {
    code: "01",
    branch: "food",
    title_vi: "Rau, củ, quả, hạt tươi",
    title_en: "Fresh vegetables, roots, fruit and nuts",
  },
  {
    code: "02",
    branch: "food",
    title_vi: "Thịt, thủy sản, trứng, sữa tươi",
    title_en: "Fresh meat, aquatic products, eggs and milk",
  },
  {
    code: "03",
    branch: "food",
    title_vi: "Gạo, ngũ cốc, hạt sơ chế khác",
    title_en: "Rice, cereals and other semi-processed seeds",
  },
  {
    code: "04",
    branch: "food",
    title_vi: "Mật ong, mật khác và nông sản thực phẩm khác",
    title_en: "Bee honey, other honey and other raw agricultural foods",
  },
  { code: "05", branch: "food", title_vi: "Đồ ăn nhanh", title_en: "Fast food (ready-to-eat)" },
  {
    code: "06",
    branch: "food",
    title_vi: "Chế biến từ gạo, ngũ cốc",
    title_en: "Processed from rice and cereals",
  },
  {
    code: "07",
    branch: "food",
    title_vi: "Chế biến từ rau, củ, quả, hạt",
    title_en: "Processed from vegetables, roots, fruit and nuts",
  },
  {
    code: "08",
    branch: "food",
    title_vi:
      "Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong, mật khác và nông sản thực phẩm khác",
    title_en: "Processed from meat, aquatic products, eggs, milk, honey and other agricultural foods",
  },
  {
    code: "09",
    branch: "food",
    title_vi: "Tương, nước mắm, gia vị dạng lỏng khác",
    title_en: "Soy sauce, fish sauce and other liquid seasonings",
  },
  {
    code: "10",
    branch: "food",
    title_vi: "Gia vị khác (muối, hành, tỏi, tiêu,...)",
    title_en: "Other seasonings (salt, onion, garlic, pepper)",
  },
  { code: "11", branch: "food", title_vi: "Chè tươi, chè chế biến", title_en: "Fresh and processed tea" },
  {
    code: "12",
    branch: "food",
    title_vi: "Sản phẩm trà từ thực vật khác",
    title_en: "Teas from other plants",
  },
  { code: "13", branch: "food", title_vi: "Cà phê, ca cao", title_en: "Coffee and cocoa" },
  { code: "14", branch: "drink", title_vi: "Rượu trắng", title_en: "White spirit (rice spirit)" },
  { code: "15", branch: "drink", title_vi: "Đồ uống có cồn khác", title_en: "Other alcoholic drinks" },
  {
    code: "16",
    branch: "drink",
    title_vi: "Nước khoáng thiên nhiên, nước uống đóng chai",
    title_en: "Natural mineral water and bottled water",
  },
  { code: "17", branch: "drink", title_vi: "Đồ uống không cồn khác", title_en: "Other non-alcoholic drinks" },
  {
    code: "18",
    branch: "medicinal",
    title_vi: "Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền",
    title_en: "Functional foods, herbal medicine, traditional medicine",
  },
  {
    code: "19",
    branch: "medicinal",
    title_vi: "Mỹ phẩm có thành phần từ dược liệu",
    title_en: "Cosmetics with medicinal-plant ingredients",
  },
  {
    code: "20",
    branch: "medicinal",
    title_vi: "Tinh dầu và dược liệu khác",
    title_en: "Essential oils and other medicinal materials",
  },
  {
    code: "21",
    branch: "handicraft",
    title_vi: "Thủ công mỹ nghệ gia dụng, trang trí",
    title_en: "Household and decorative handicrafts",
  },
  { code: "22", branch: "handicraft", title_vi: "Vải, may mặc", title_en: "Fabric and garments" },
  { code: "23", branch: "ornamental", title_vi: "Hoa", title_en: "Flowers" },
  { code: "24", branch: "ornamental", title_vi: "Cây cảnh", title_en: "Ornamental trees" },
  { code: "25", branch: "ornamental", title_vi: "Động vật cảnh", title_en: "Ornamental animals" },
  {
    code: "26",
    branch: "tourism",
    title_vi: "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
    title_en: "Community tourism, ecotourism and tourist sites",
  },
]
