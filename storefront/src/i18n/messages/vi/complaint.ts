/** What a shopper tells the office about a product. */
export const complaint = {
  title: "Phản ánh về sản phẩm này",
  intro:
    "Hàng hỏng, nhãn sai, chất lượng không như giới thiệu: bạn viết cho bộ phận OCOP. Nội dung chỉ người có trách nhiệm đọc, không hiện trên Chợ.",
  text: "Việc xảy ra",
  textHint: "Bạn mua lúc nào, ở đâu, thấy gì. Nếu có, ghi thêm số lô trên bao bì.",
  textMissing: "Bạn viết giúp vài dòng về việc muốn phản ánh.",
  contact: "Điện thoại hoặc email",
  contactHint: "Để Chợ trả lời bạn. Bỏ trống cũng gửi được.",
  name: "Tên của bạn",
  send: "Gửi phản ánh",
  sentTitle: "Chợ đã nhận phản ánh của bạn",
  sentText: (code: string) => `Mã phản ánh ${code}. Bạn giữ mã này để hỏi lại khi cần.`,
}
