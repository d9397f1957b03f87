/** What went wrong and how to mend it. */
export const trouble = {
  notFoundTitle: "Không có trang này",
  notFoundText:
    "Địa chỉ có thể gõ thiếu, hoặc sản phẩm không còn bán ở Chợ. Bạn thử tìm theo tên hoặc xem mọi sản phẩm.",
  notFoundAction: "Xem mọi sản phẩm",
  errorTitle: "Chợ đang gặp trục trặc",
  errorText: "Trang này chưa mở được. Giỏ hàng của bạn vẫn còn nguyên. Bạn đợi một phút rồi thử lại.",
  errorAction: "Thử lại",
  backHome: "Về trang chủ",
  /** for an error code that has no sentence of its own */
  unknown: "Chưa làm được việc này. Bạn thử lại sau một phút.",
  byCode: {
    out_of_stock: "Không đủ hàng cho số lượng này. Bạn chọn ít hơn hoặc xem món khác.",
    on_hold: "Sản phẩm này đang tạm ngừng bán.",
    gone: "Sản phẩm này không còn bán ở Chợ.",
    quantity_invalid: "Số lượng cần là số từ 1 đến 999.",
    variant_unknown: "Không tìm thấy loại hàng này. Bạn tải lại trang rồi chọn lại.",
    basket_not_found: "Giỏ hàng cũ đã hết hạn. Bạn thêm lại món hàng, Chợ sẽ mở giỏ mới.",
    backend_unavailable: "Chợ chưa kết nối được với kho hàng. Bạn thử lại sau một phút.",
  } as Record<string, string>,
}
