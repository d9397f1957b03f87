/** One message in both languages of the shop. `{name}` is a parameter, `{name|day}` and `{name|vnd}` format it. */
export type Message = { vi: string; en: string }

/** Messages by error code. */
export type MessageTable = Record<string, Message>

/**
 * What the marketplace says when it refuses something. Each message tells what a person can do about it.
 */
export const shopErrorMessages: MessageTable = {
  phone_invalid: {
    vi: "Số điện thoại cần 10 chữ số, ví dụ 0912 345 678.",
    en: "The phone number needs 10 digits, for example 0912 345 678.",
  },
  email_invalid: {
    vi: "Email chưa đúng, ví dụ ten@vidu.vn.",
    en: "This is not an email address. It looks like name@example.com.",
  },
  name_missing: {
    vi: "Vui lòng nhập họ tên người nhận.",
    en: "Please enter the name of the person who receives the goods.",
  },
  street_missing: {
    vi: "Vui lòng nhập số nhà, tên đường hoặc ấp.",
    en: "Please enter the house number and street or hamlet.",
  },
  commune_unknown: {
    vi: "Chưa nhận ra phường, xã này. Vui lòng chọn lại trong danh sách.",
    en: "We don't know this ward or commune. Please choose one from the list.",
  },
  quantity_invalid: {
    vi: "Số lượng cần là số nguyên từ 1 đến {max}.",
    en: "The quantity must be a whole number from 1 to {max}.",
  },
  out_of_stock: {
    vi: "Chỉ còn {available} sản phẩm. Vui lòng giảm số lượng.",
    en: "Only {available} left. Please take fewer.",
  },
  gone: {
    vi: "Sản phẩm này không còn bán. Vui lòng bỏ khỏi giỏ.",
    en: "This product is no longer sold. Please take it out of the basket.",
  },
  on_hold: {
    vi: "Sản phẩm này đang tạm ngừng bán. Bạn bỏ ra khỏi giỏ, các món khác vẫn đặt được.",
    en: "This product is not for sale for the time being. Take it out of the basket; the rest can still be ordered.",
  },
  basket_not_found: {
    vi: "Không tìm thấy giỏ hàng này. Bạn có thể bắt đầu giỏ mới.",
    en: "We can't find this basket. You can start a new one.",
  },
  line_not_found: {
    vi: "Món này không còn trong giỏ. Vui lòng tải lại trang.",
    en: "This item is no longer in the basket. Please reload the page.",
  },
  basket_empty: {
    vi: "Giỏ hàng đang trống. Nếu bạn vừa đặt hàng, hãy xem lại đơn bằng mã đơn mua và số điện thoại.",
    en: "The basket is empty. If you have just ordered, look the order up by its code and your phone number.",
  },
  address_missing: {
    vi: "Vui lòng chọn tỉnh, phường hoặc xã để giao hàng.",
    en: "Please choose the province and the ward or commune to deliver to.",
  },
  delivery_unavailable: {
    vi: "{seller} chưa giao hàng theo cách này đến địa chỉ đó. Vui lòng chọn cách nhận hàng khác.",
    en: "{seller} doesn't deliver that way to this address. Please choose another way to get the goods.",
  },
  text_too_long: {
    vi: "Nội dung quá dài. Vui lòng viết tối đa {max} ký tự.",
    en: "This text is too long. Please write at most {max} characters.",
  },
  address_closed: {
    vi: "Chợ không dùng địa chỉ này. Giỏ hàng ở /store/baskets, đơn mua ở /store/purchases.",
    en: "This shop doesn't use this address. Baskets are at /store/baskets, purchases at /store/purchases.",
  },
  too_many_tries: {
    vi: "Bạn đã thử quá nhiều lần. Vui lòng thử lại sau {minutes} phút.",
    en: "Too many tries. Please try again in {minutes} minutes.",
  },
  nothing_ordered: {
    vi: "Chưa đặt được món nào. Vui lòng xem lại giỏ hàng.",
    en: "Nothing could be ordered. Please look at the basket again.",
  },
  total_changed: {
    vi: "Tổng tiền đã đổi thành {total|vnd}. Vui lòng xem lại rồi đặt hàng.",
    en: "The total is now {total|vnd}. Please check it and order again.",
  },
  purchase_not_found: {
    vi: "Không tìm thấy đơn mua với mã và số điện thoại này. Vui lòng kiểm tra lại cả hai.",
    en: "There is no purchase with this code and phone number. Please check both.",
  },
}
