import { registerMessages } from "@cho-ocop/marketplace/shop-error"

/** What the shop's addresses say when they refuse something that no plugin words. */
registerMessages({
  filter_invalid: {
    vi: "Bộ lọc “{field}” chưa đúng. Vui lòng chọn lại hoặc bỏ bộ lọc này.",
    en: "The filter “{field}” isn't right. Please choose again or leave it out.",
  },
  product_not_listed: {
    vi: "Sản phẩm này không có hoặc không còn bán trong chợ. Bạn có thể tìm sản phẩm tương tự trong danh mục.",
    en: "This product isn't sold here or is no longer sold. You can look for similar ones in the catalogue.",
  },
  maker_not_found: {
    vi: "Không tìm thấy cơ sở này trong chợ. Bạn có thể xem các sản phẩm trong danh mục.",
    en: "We can't find this maker. You can look through the catalogue.",
  },
  stock_short: {
    vi: "Không còn đủ hàng: người khác vừa đặt trước. Vui lòng giảm số lượng hoặc chọn sản phẩm khác.",
    en: "There isn't enough left: somebody else was faster. Please take fewer or choose something else.",
  },
  busy: {
    vi: "Chợ đang có nhiều người đặt cùng lúc. Vui lòng thử lại sau vài giây, đơn của bạn chưa bị trừ gì.",
    en: "Many people are ordering right now. Please try again in a few seconds; nothing was taken.",
  },
  request_unreadable: {
    vi: "Yêu cầu gửi lên chưa đọc được. Vui lòng tải lại trang rồi thử lại.",
    en: "We couldn't read this request. Please reload the page and try again.",
  },
  request_too_large: {
    vi: "Dữ liệu gửi lên quá lớn. Vui lòng gửi ít hơn hoặc chọn tệp nhỏ hơn.",
    en: "This is too much data. Please send less or choose a smaller file.",
  },
  request_invalid: {
    vi: "Thông tin gửi lên chưa đúng ({detail}). Vui lòng kiểm tra lại.",
    en: "Something in this request isn't right ({detail}). Please check it.",
  },
  unexpected: {
    vi: "Chợ gặp lỗi ngoài dự kiến và đã ghi lại. Vui lòng thử lại sau ít phút.",
    en: "Something went wrong on our side, and it is on record. Please try again in a few minutes.",
  },
})
