import type { Day } from "@cho-ocop/marketplace/clock"

import type { Subject } from "../inspection-values"

/** One thing to look at on the spot. */
export type ChecklistItem = { code: string; text_vi: string; text_en: string }

/** What is looked at, for one subject and one group of branches, as long as it holds. */
export type Checklist = {
  code: string
  subject: Subject
  title_vi: string
  title_en: string
  /** Null for every branch. */
  branches: readonly string[] | null
  valid_from: Day
  valid_to: Day | null
  items: readonly ChecklistItem[]
  source: string
}

const item = (code: string, text_vi: string, text_en: string): ChecklistItem => ({ code, text_vi, text_en })

/**
 * Check lists of inspections. A changed list is one more entry: the earlier one gets its last day, and inspections
 * keep the list they began with.
 */
export const checklists: readonly Checklist[] = [
  {
    code: "criteria-2026",
    subject: "criteria",
    title_vi: "Duy trì tiêu chí như hồ sơ",
    title_en: "Criteria kept as in the dossier",
    branches: null,
    valid_from: "2019-08-21",
    valid_to: null,
    items: [
      item("c1", "Nguồn gốc nguyên liệu đúng như hồ sơ", "Raw materials come from where the dossier says"),
      item("c2", "Lao động địa phương như hồ sơ", "Local workers as in the dossier"),
      item(
        "c3",
        "Cơ sở, thiết bị và cách làm không kém hơn lúc công nhận",
        "Premises, equipment and way of making no worse than at recognition",
      ),
      item(
        "c4",
        "Hồ sơ bảo vệ môi trường còn hiệu lực và được thực hiện",
        "Environment file in force and followed",
      ),
      item("c5", "Hợp đồng liên kết còn thực hiện", "Linkage contracts are still performed"),
      item(
        "c6",
        "Chất lượng và bao gói như mẫu đã đánh giá",
        "Quality and packaging as in the assessed sample",
      ),
      item("c7", "Hàng có bán ở nơi hồ sơ nêu", "Goods are on sale where the dossier says"),
    ],
    source:
      "26/2026/QĐ-TTg, first subject of inspection; items follow sections of the sheets. Wording of this project.",
  },
  {
    code: "food-safety-2026",
    subject: "criteria",
    title_vi: "An toàn thực phẩm",
    title_en: "Food safety",
    branches: ["food", "drink"],
    valid_from: "2019-08-21",
    valid_to: null,
    items: [
      item(
        "f1",
        "Giấy chứng nhận đủ điều kiện an toàn thực phẩm hoặc bản cam kết còn hiệu lực",
        "Food-safety certificate or commitment in force",
      ),
      item("f2", "Công bố sản phẩm đúng thành phần đang làm", "Product declaration matches what is made"),
      item("f3", "Phiếu kiểm nghiệm trong kỳ", "Test report of the current period"),
      item("f4", "Khu chế biến sạch, tách sống và chín", "Processing area clean, raw and cooked apart"),
      item("f5", "Người làm có giấy khám sức khỏe", "Workers have health certificates"),
      item(
        "f6",
        "Ghi sổ từng mẻ, truy được nguyên liệu",
        "Batches are written down, materials can be traced",
      ),
    ],
    source: "Nghị định 15/2018/NĐ-CP in force; wording of this project.",
  },
  {
    code: "mark-2026",
    subject: "mark",
    title_vi: "Sử dụng nhãn hiệu và thông tin OCOP",
    title_en: "Use of the OCOP mark and OCOP information",
    branches: null,
    valid_from: "2019-08-21",
    valid_to: null,
    items: [
      item("m1", "Số sao trên nhãn đúng với quyết định", "Stars on the label as in the decision"),
      item("m2", "Chỉ dùng nhãn hiệu trên sản phẩm được công nhận", "Mark only on the recognised product"),
      item(
        "m3",
        "Không dùng nhãn hiệu sau khi chứng nhận hết hạn",
        "Mark not used after the certificate ended",
      ),
      item(
        "m4",
        "Logo đúng mẫu, không sửa màu hay tỷ lệ",
        "Logo as designed, colours and proportions unchanged",
      ),
      item(
        "m5",
        "Mã truy xuất trên nhãn quét được, đúng lô",
        "Traceability code can be scanned and shows the lot",
      ),
      item(
        "m6",
        "Quảng cáo, trang bán hàng nói đúng về OCOP",
        "Advertising and sales pages tell the truth about OCOP",
      ),
    ],
    source:
      "26/2026/QĐ-TTg, second subject of inspection; rules of the mark 1162/QĐ-VPĐP-OCOP. Wording of this project.",
  },
]
