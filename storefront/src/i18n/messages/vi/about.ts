export const about = {
  title: "OCOP là gì",
  description:
    "Chương trình Mỗi xã một sản phẩm: ai chấm sao, sao nghĩa là gì, chứng nhận có giá trị bao lâu và Chợ hiện sao theo cách nào.",
  lead: "OCOP, Mỗi xã một sản phẩm, là chương trình của Nhà nước giúp mỗi xã làm ra món mình giỏi nhất, rồi chấm điểm món đó bằng sao.",
  stars: "Sao từ đâu mà có",
  starsText: [
    "Cơ sở nộp hồ sơ ở xã, phường. Xã kiểm tra rồi đề nghị lên tỉnh. Hội đồng của tỉnh chấm điểm trung bình trên thang 100, và xét thêm các điều kiện bắt buộc của từng hạng sao. Đủ điểm mà thiếu điều kiện thì vẫn không được hạng đó.",
  ],
  tableCaption: "Hạng sao, điểm và nơi quyết định",
  tableHead: { star: "Hạng", points: "Điểm trung bình", decidedBy: "Ai quyết định" },
  tableRows: [
    { star: 5, points: "từ 90 đến 100", decidedBy: "Bộ trưởng Bộ Nông nghiệp và Môi trường" },
    { star: 4, points: "từ 70 đến dưới 90", decidedBy: "Chủ tịch UBND tỉnh" },
    { star: 3, points: "từ 50 đến dưới 70", decidedBy: "Chủ tịch UBND tỉnh" },
  ],
  underThree: "Dưới 50 điểm thì không có quyết định công nhận và không mang sao.",
  life: "Chứng nhận có giá trị 36 tháng",
  lifeText: [
    "Trước ngày hết hạn từ 180 đến 120 ngày, cơ sở nộp hồ sơ để được đánh giá lại. Nếu hồ sơ chưa xét kịp theo quy định chuyển tiếp, sao cũ được giữ thêm cho đến khi có kết quả, nhiều nhất 180 ngày.",
    "Chứng nhận có thể bị thu hồi khi hồ sơ không đúng sự thật, sản phẩm không còn đạt tiêu chí, cơ sở vi phạm hoặc thôi không làm món đó nữa.",
  ],
  badge: "Chợ hiện sao thế nào",
  badgeText:
    "Không ai ở Chợ gõ sao bằng tay. Sao được tính từ các quyết định và ngày hôm nay. Bạn sẽ gặp những nhãn này:",
  badgeStates: {
    valid: "Chứng nhận còn giá trị.",
    renewing: "Chứng nhận còn giá trị, cơ sở đã nộp hồ sơ đánh giá lại.",
    extended: "Đã đến hạn, hồ sơ mới đang được xét. Lý do ghi ở trang sản phẩm.",
    expired: "Hết hạn mà chưa có quyết định mới. Món vẫn bán được, nhưng không mang sao.",
    revoked: "Cơ quan có thẩm quyền đã thu hồi chứng nhận.",
    pending: "Hồ sơ đã nộp, chưa có quyết định. Chưa mang sao.",
  },
  check: "Bạn tự kiểm tra được",
  checkText:
    "Trang của mỗi sản phẩm ghi số chứng nhận, số và ngày quyết định, nơi quyết định, ngày hết giá trị. Bạn có thể hỏi xã, phường hoặc cơ quan phụ trách OCOP của tỉnh về đúng những số đó.",
  law: "Quy định đang áp dụng",
  lawText:
    "Quyết định 26/2026/QĐ-TTg ngày 22/05/2026 của Thủ tướng Chính phủ. Chứng nhận cấp theo Quyết định 148/QĐ-TTg năm 2023 giữ giá trị đến hết hạn ghi trên chứng nhận.",
  seeProducts: "Xem sản phẩm có sao",
}
