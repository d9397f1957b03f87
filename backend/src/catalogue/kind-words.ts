/** The branches of the programme with the words that people search them by, in both languages. */
const BRANCH_WORDS = {
  food: "thực phẩm food",
  drink: "đồ uống drinks",
  medicinal: "dược liệu herbal medicinal",
  handicraft: "thủ công mỹ nghệ handicraft",
  ornamental: "sinh vật cảnh hoa cây cảnh ornamental",
  tourism: "du lịch tourism",
}

/** Codes of the branches, as listings hold them. */
export const BRANCHES = Object.keys(BRANCH_WORDS) as [Branch, ...Branch[]]
type Branch = keyof typeof BRANCH_WORDS

/** Words of the kind of goods a product is, so that "đồ uống" or "handicraft" finds all of them. */
export const kindWords = (branch: string): string => BRANCH_WORDS[branch as Branch] ?? ""
