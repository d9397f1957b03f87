import type { MessageTable } from "../../shop-error-messages"

/** What can be wrong with a seller or a listing. `{field}` is the name of the field in the request. */
export const sellerMessages: MessageTable = {
  seller_field_missing: {
    vi: "Còn thiếu một mục bắt buộc ({field}). Vui lòng điền vào.",
    en: "A required field is empty ({field}). Please fill it in.",
  },
  seller_field_too_long: {
    vi: "Mục {field} dài quá {max} ký tự. Vui lòng viết ngắn hơn.",
    en: "The field {field} is longer than {max} characters. Please shorten it.",
  },
  handle_invalid: {
    vi: "Đường dẫn chỉ gồm chữ thường không dấu, số và dấu gạch nối, ví dụ co-tu-lanh.",
    en: "The handle may only have plain lower-case letters, digits and hyphens, for example co-tu-lanh.",
  },
  handle_taken: {
    vi: "Đường dẫn {handle} đã có người bán khác dùng. Vui lòng chọn đường dẫn khác.",
    en: "Another seller already has the handle {handle}. Please choose another one.",
  },
  legal_form_unknown: {
    vi: "Vui lòng chọn loại hình trong danh sách.",
    en: "Please choose a legal form from the list.",
  },
  tax_code_invalid: {
    vi: "Mã số thuế cần 10 chữ số, 13 chữ số cho chi nhánh (0123456789-001) hoặc 12 số định danh cá nhân.",
    en: "A tax code has 10 digits, 13 for a branch (0123456789-001), or is a 12-digit personal number.",
  },
  bank_account_invalid: {
    vi: "Tài khoản ngân hàng cần mã BIN 6 chữ số và số tài khoản. Vui lòng kiểm tra lại.",
    en: "A bank account needs the bank's 6-digit BIN and the account number. Please check both.",
  },
  delivery_fee_invalid: {
    vi: "Phí giao hàng cần là số đồng nguyên từ 0 đến {max|vnd}.",
    en: "A delivery fee must be a whole number of đồng from 0 to {max|vnd}.",
  },
  delivery_or_pickup_needed: {
    vi: "Cần ít nhất một cách nhận hàng: giao tận nơi hoặc nhận tại chỗ.",
    en: "Buyers need a way to get the goods: delivery, pick-up, or both.",
  },
  seller_not_found: {
    vi: "Không tìm thấy người bán này.",
    en: "This seller doesn't exist.",
  },
  seller_action_not_allowed: {
    vi: "Không thực hiện được việc này khi người bán ở trạng thái hiện tại. Vui lòng tải lại trang.",
    en: "This can't be done in the seller's present state. Please reload the page.",
  },
  product_not_found: {
    vi: "Không tìm thấy sản phẩm này.",
    en: "This product doesn't exist.",
  },
  branch_unknown: {
    vi: "Vui lòng chọn ngành hàng trong danh sách.",
    en: "Please choose a branch from the list.",
  },
  listing_not_found: {
    vi: "Sản phẩm này chưa có tin bán.",
    en: "This product has no listing yet.",
  },
  hold_reason_invalid: {
    vi: "Lý do tạm ngừng bán chưa đúng. Vui lòng tải lại trang rồi thử lại.",
    en: "This reason for the hold isn't valid. Please reload the page and try again.",
  },
  product_set_invalid: {
    vi: "Bộ sản phẩm là số có 2 chữ số, ví dụ 08, và cần kèm bộ tiêu chí.",
    en: "A product set is a two-digit number such as 08 and needs its rule set.",
  },
  picture_unknown: {
    vi: "Hình này chưa được tải lên. Vui lòng tải hình lên trước.",
    en: "This picture hasn't been uploaded. Please upload it first.",
  },
}
