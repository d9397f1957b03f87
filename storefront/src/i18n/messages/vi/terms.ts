export const terms = {
  title: "Điều khoản mua hàng",
  description: "Ai bán, trả tiền thế nào, giao hàng, đổi trả và thông tin cá nhân ở Chợ OCOP Long Xuyên.",
  lead: "Vài điều cần biết trước khi bạn đặt hàng. Viết ngắn để ai cũng đọc được.",
  sections: [
    {
      title: "Ai bán cho bạn",
      text: [
        "Chợ giới thiệu sản phẩm và chuyển đơn. Người bán là cơ sở hoặc điểm bán hàng OCOP ghi tên trên trang sản phẩm và trên đơn. Giỏ hàng có món của nhiều người bán thì thành nhiều đơn, mỗi người bán một đơn, và Chợ cho bạn một mã chung để theo dõi.",
      ],
    },
    {
      title: "Giá và cách trả tiền",
      text: [
        "Giá đã gồm thuế, tính bằng đồng. Phí giao hàng hiện trước khi bạn bấm đặt.",
        "Bạn trả tiền mặt khi nhận hàng. Chợ không nhận và không giữ tiền của bạn.",
      ],
    },
    {
      title: "Đơn hàng",
      text: [
        "Đơn được lập khi Chợ báo đã nhận đơn và cho bạn mã đơn. Bấm hai lần hay tải lại trang không sinh thêm đơn. Món nào hết hàng lúc bạn bấm đặt sẽ ở lại trong giỏ cùng lý do, các món khác vẫn đi tiếp.",
        "Muốn đổi hoặc hủy đơn chưa giao, bạn gọi người bán theo số điện thoại ghi trên đơn.",
      ],
    },
    {
      title: "Nhận hàng, đổi trả",
      text: [
        "Bạn kiểm tra hàng trước khi trả tiền. Hàng sai món, hỏng, quá hạn hoặc rách bao bì thì bạn không phải nhận.",
        "Thấy lỗi sau khi nhận, bạn báo người bán trong 48 giờ với thực phẩm và 7 ngày với hàng khác, kèm hình. Người bán đổi hàng hoặc trả lại tiền và chịu phí gửi.",
      ],
    },
    {
      title: "Sao và chứng nhận OCOP",
      text: [
        "Sao hiện ở Chợ tính từ quyết định của cơ quan có thẩm quyền và ngày hôm nay. Chứng nhận hết hạn hay bị thu hồi sau khi bạn đặt hàng không làm đổi giá hay đơn đã đặt.",
      ],
    },
    {
      title: "Thông tin của bạn",
      text: [
        "Chợ giữ họ tên, số điện thoại, địa chỉ để giao đơn và cho người bán của đơn đó xem, không cho ai khác. Trình duyệt của bạn giữ mã giỏ hàng trong 60 ngày. Chợ không đặt mã theo dõi quảng cáo.",
        "Muốn xem, sửa hoặc xóa thông tin, bạn vào trang Tài khoản hoặc hỏi người bán ghi trên đơn.",
      ],
    },
    {
      title: "Bản chạy thử",
      text: [
        "Đây là bản chạy thử của Chợ. Các cơ sở, số điện thoại và chứng nhận là ví dụ. Đơn đặt ở đây không được giao.",
      ],
    },
  ],
}
