import type { Day } from "@cho-ocop/marketplace/clock"

/** Papers without which goods of some branches and product sets may not be on sale. */
export type PaperRequirement = {
  code: string
  title_vi: string
  title_en: string
  branches: readonly string[]
  /** Product sets it is asked of; null for all of the branches. */
  product_sets: readonly string[] | null
  except_product_sets: readonly string[]
  /** One of these papers is enough. */
  any_of: readonly string[]
  valid_from: Day
  valid_to: Day | null
  source: string
}

const since = "2018-02-02"
const food: readonly string[] = ["food", "drink"]

/** What selling needs. Adding, ending or narrowing a row changes what may be sold, from its day on. */
export const paperRequirements: readonly PaperRequirement[] = [
  {
    code: "food_safety",
    title_vi: "Giấy chứng nhận an toàn thực phẩm (hoặc bản cam kết, HACCP, ISO 22000)",
    title_en: "Food-safety certificate (or commitment, HACCP, ISO 22000)",
    branches: food,
    product_sets: null,
    except_product_sets: [],
    any_of: ["food_safety_certificate", "food_safety_commitment", "quality_system"],
    valid_from: since,
    valid_to: null,
    source:
      "Luật An toàn thực phẩm 55/2010/QH12; Nghị định 15/2018/NĐ-CP, still in force by NQ 15/2026/NQ-CP.",
  },
  {
    code: "declaration",
    title_vi: "Bản tự công bố sản phẩm",
    title_en: "Product self-declaration",
    branches: food,
    product_sets: null,
    // Fresh goods are not pre-packed processed food.
    except_product_sets: ["01", "02"],
    any_of: ["product_declaration"],
    valid_from: since,
    valid_to: null,
    source: "Nghị định 15/2018/NĐ-CP, Điều 4 và 5 (pre-packed processed food).",
  },
  {
    code: "alcohol",
    title_vi: "Giấy phép sản xuất rượu",
    title_en: "Licence to make alcoholic drinks",
    branches: ["drink"],
    product_sets: ["14", "15"],
    except_product_sets: [],
    any_of: ["alcohol_licence"],
    valid_from: since,
    valid_to: null,
    source: "26/2026/QĐ-TTg, sheets 14 and 15.",
  },
]
