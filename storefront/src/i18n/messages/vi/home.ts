export const home = {
  /** the promise in the parts that a line may end after */
  promise: ["Sao thật,", "người thật,", "đất thật"],
  lead: "Đặc sản Long Xuyên và An Giang, mua thẳng của người làm ra. Mỗi ngôi sao OCOP ở đây tính từ một quyết định còn hiệu lực hôm nay.",
  seeProducts: "Xem sản phẩm",
  aboutOcop: "OCOP là gì",
  kinds: "Đi theo ngành hàng",
  kindCount: (count: string) => `${count} món`,
  popular: "Bà con mua nhiều",
  seeAll: "Xem mọi sản phẩm",
  truth: "Vì sao tin được sao ở đây",
  truths: [
    {
      title: "Sao thật",
      text: "Sao lấy từ quyết định công nhận, không ai gõ vào được. Chứng nhận hết hạn hay bị thu hồi thì sao tự mất trong vài giây.",
    },
    {
      title: "Người thật",
      text: "Mỗi món ghi rõ cơ sở làm ra, ở xã phường nào. Tiền bạn trả đi thẳng tới người bán, Chợ không giữ.",
    },
    {
      title: "Đất thật",
      text: "Cá ao Mỹ Thới, xoài cù lao Ông Hổ, thốt nốt Bảy Núi. Nhãn ghi đủ thành phần, hạn dùng, cách bảo quản.",
    },
  ],
  byStar: "Xem theo số sao",
  newest: "Mới lên Chợ",
  makers: "Người làm ra",
  lookUpTitle: "Đã đặt hàng rồi?",
  lookUpText: "Tra đơn bằng mã đơn và số điện thoại, không cần tài khoản.",
  lookUpAction: "Tra cứu đơn hàng",
}
