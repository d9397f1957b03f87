/** The certificate of a product in words: what it says, what its state means, what its star means. */
export const certificate = {
  title: "Chứng nhận OCOP",
  none: "Sản phẩm này chưa có chứng nhận OCOP, nên không mang sao.",
  number: "Số chứng nhận",
  decision: "Quyết định",
  decisionOn: (number: string, date: string) => `${number}, ngày ${date}`,
  authority: "Nơi quyết định",
  levels: { district: "cấp huyện, trước 1/7/2025", province: "cấp tỉnh", central: "cấp trung ương" },
  issued: "Ngày cấp",
  expires: "Hạn trên chứng nhận",
  validUntil: "Có giá trị đến",
  endedOn: "Hết giá trị từ",
  score: "Điểm trung bình",
  scoreOf: (score: string) => `${score} trên 100`,
  productSet: "Bộ sản phẩm",
  ruleSet: "Chấm theo",
  ruleSets: {
    "qd-1048-2019": "Quyết định 1048/QĐ-TTg (2019)",
    "qd-148-2023": "Quyết định 148/QĐ-TTg (2023)",
    "qd-26-2026": "Quyết định 26/2026/QĐ-TTg",
  } as Record<string, string>,
  reason: "Lý do",
  states: {
    valid: (date: string) => `Chứng nhận đang còn giá trị, đến hết ngày ${date}.`,
    renewing: (date: string) =>
      `Chứng nhận còn giá trị đến hết ngày ${date}. Cơ sở đã nộp hồ sơ đánh giá lại, đang chờ kết quả.`,
    extended: (date: string) =>
      `Chứng nhận đã đến hạn, hồ sơ đánh giá lại đang được xét. Trong lúc chờ, sao cũ còn giá trị, chậm nhất đến ${date}.`,
    expired: (date: string) =>
      `Chứng nhận đã hết giá trị sau ngày ${date}. Sản phẩm vẫn được bán nhưng không được mang sao OCOP cho đến khi có quyết định mới.`,
    revoked: () => "Cơ quan có thẩm quyền đã thu hồi chứng nhận. Sản phẩm không được mang sao OCOP.",
    pending: () => "Hồ sơ đã nộp, chưa có quyết định công nhận. Sản phẩm chưa được mang sao.",
  },
  lastStar: (star: number) => `Chứng nhận này từng ghi ${star} sao.`,
  awaitingCentre: "Tỉnh đã chấm từ 90 điểm và gửi hồ sơ lên trung ương xét 5 sao.",
  meaning: "Sao này nói gì",
  meanings: {
    3: "3 sao: hội đồng chấm từ 50 đến dưới 70 điểm, tỉnh công nhận. Thực phẩm chế biến ở hạng này ít nhất phải dùng nguyên liệu trong tỉnh, có nhãn đủ nội dung, giấy an toàn thực phẩm và đã bán ra ngoài xã.",
    4: "4 sao: hội đồng chấm từ 70 đến dưới 90 điểm, tỉnh công nhận. Thực phẩm chế biến ở hạng này còn phải có hợp đồng nguyên liệu, mã truy xuất điện tử trên nhãn và quản lý chất lượng theo HACCP hoặc ISO.",
    5: "5 sao: từ 90 điểm, trung ương công nhận. Thực phẩm chế biến ở hạng này phải xuất khẩu hoặc bán ở siêu thị, sàn điện tử theo hợp đồng, và đạt mức cao nhất về cảm quan, độc đáo.",
  },
  check: "Kiểm tra chứng nhận này",
  more: "OCOP là gì và ai chấm sao",
}
