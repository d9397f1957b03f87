type Text = { vi: string; en: string }

export type ImportColumn = {
  key: string
  name: Text
  /** What goes into it, for the template's page of explanations. */
  hint: Text
  required: boolean
  example: string
  width: number
}

/** The columns of an import, in the template's order. A file may have them in any order and others beside them. */
export const importColumns = [
  {
    key: "number",
    name: { vi: "Số chứng nhận", en: "Certificate number" },
    hint: { vi: "Như trên giấy chứng nhận", en: "As on the certificate" },
    required: true,
    example: "91-30316-03-2025",
    width: 24,
  },
  {
    key: "product",
    name: { vi: "Sản phẩm", en: "Product" },
    hint: { vi: "Tên sản phẩm như trên Chợ", en: "The product's name as in the shop" },
    required: true,
    example: "Khô cá lóc",
    width: 34,
  },
  {
    key: "maker",
    name: { vi: "Chủ thể", en: "Maker" },
    hint: { vi: "Cần khi hai sản phẩm trùng tên", en: "Needed when two products have the same name" },
    required: false,
    example: "Cơ sở khô cá lóc Bảy Thanh",
    width: 34,
  },
  {
    key: "unit",
    name: { vi: "Xã, phường", en: "Commune or ward" },
    hint: { vi: "Tên hiện nay hoặc tên cũ", en: "Its present or former name" },
    required: true,
    example: "Mỹ Thới",
    width: 20,
  },
  {
    key: "star",
    name: { vi: "Hạng sao", en: "Stars" },
    hint: { vi: "3, 4 hoặc 5", en: "3, 4 or 5" },
    required: true,
    example: "4",
    width: 10,
  },
  {
    key: "score",
    name: { vi: "Điểm trung bình", en: "Average score" },
    hint: {
      vi: "0 đến 100; để trống nếu quyết định không ghi",
      en: "0 to 100; empty if the decision doesn't tell",
    },
    required: false,
    example: "74,5",
    width: 16,
  },
  {
    key: "decision_number",
    name: { vi: "Số quyết định", en: "Decision number" },
    hint: { vi: "Như trên văn bản", en: "As on the paper" },
    required: true,
    example: "683/QĐ-UBND",
    width: 18,
  },
  {
    key: "decided_on",
    name: { vi: "Ngày quyết định", en: "Decision date" },
    hint: { vi: "ngày/tháng/năm", en: "day/month/year" },
    required: true,
    example: "20/03/2025",
    width: 16,
  },
  {
    key: "authority",
    name: { vi: "Cơ quan ban hành", en: "Issuing authority" },
    hint: { vi: "Như trên văn bản", en: "As on the paper" },
    required: true,
    example: "Chủ tịch UBND tỉnh An Giang",
    width: 32,
  },
  {
    key: "level",
    name: { vi: "Cấp ban hành", en: "Level" },
    hint: {
      vi: "huyện, tỉnh hoặc trung ương; để trống: theo tên cơ quan",
      en: "district, province or central; empty: read from the authority's name",
    },
    required: false,
    example: "tỉnh",
    width: 14,
  },
  {
    key: "rule_set",
    name: { vi: "Bộ quy định", en: "Rule set" },
    hint: {
      vi: "Số quyết định của Thủ tướng, ví dụ 148; để trống: theo ngày quyết định",
      en: "Number of the Prime Minister's decision, such as 148; empty: by the date",
    },
    required: false,
    example: "148",
    width: 14,
  },
  {
    key: "product_set",
    name: { vi: "Bộ sản phẩm", en: "Product set" },
    hint: { vi: "Hai chữ số, ví dụ 08", en: "Two digits, such as 08" },
    required: false,
    example: "08",
    width: 12,
  },
  {
    key: "issued_on",
    name: { vi: "Ngày cấp", en: "Day of issue" },
    hint: { vi: "Để trống: ngày quyết định", en: "Empty: the decision date" },
    required: false,
    example: "24/03/2025",
    width: 14,
  },
  {
    key: "expires_on",
    name: { vi: "Ngày hết hạn", en: "Last day" },
    hint: { vi: "Để trống: đủ thời hạn của bộ quy định", en: "Empty: the rule set's term" },
    required: false,
    example: "",
    width: 14,
  },
] as const satisfies readonly ImportColumn[]

export type ImportKey = (typeof importColumns)[number]["key"]

/** The column with a key. */
export function columnOf(key: ImportKey): (typeof importColumns)[number] {
  const column = importColumns.find((one) => one.key === key)
  if (!column) {
    throw new Error(`The import has no column ${key}`)
  }
  return column
}
