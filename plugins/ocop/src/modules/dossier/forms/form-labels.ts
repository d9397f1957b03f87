type Label = { vi: string; en: string }

/** What fields of the forms are called when they miss; contents and criteria are named by the rule set. */
export const formFieldLabels: Readonly<Record<string, Label>> = {
  product_name: { vi: "tên sản phẩm", en: "name of the product" },
  maker_name: { vi: "tên chủ thể", en: "name of the maker" },
  representative: { vi: "người đại diện", en: "representative" },
  phone: { vi: "điện thoại", en: "telephone" },
  address: { vi: "địa chỉ", en: "address" },
  business_registration: { vi: "số giấy đăng ký kinh doanh", en: "number of the business registration" },
  description: { vi: "mô tả sản phẩm", en: "description of the product" },
  expected_star: { vi: "hạng sao đăng ký", en: "star applied for" },
  changes: { vi: "nội dung thay đổi so với lần trước", en: "what has changed since the last time" },
  commitment: { vi: "cam kết của chủ thể", en: "the maker's commitment" },
  general: { vi: "phần I, thông tin chung", en: "part I, general information" },
  results: { vi: "phần II, kết quả sản xuất, kinh doanh", en: "part II, results of production and business" },
  plan: { vi: "phần IV, kế hoạch", en: "part IV, plan" },
  conclusion: { vi: "kết luận của xã", en: "the commune's conclusion" },
}
