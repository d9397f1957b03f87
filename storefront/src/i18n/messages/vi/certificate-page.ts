/** The public page of a certificate, and the page where one is looked up or a file is checked. */
export const certificatePage = {
  heading: "Chứng nhận OCOP",
  title: (number: string) => `Chứng nhận OCOP ${number}`,
  description: (product: string) =>
    `Trạng thái hôm nay, quyết định và chữ ký số của chứng nhận OCOP cho ${product}.`,
  today: (date: string) => `Trạng thái ngày ${date}`,
  product: "Sản phẩm",
  maker: "Cơ sở làm ra",
  seeProduct: "Xem sản phẩm",
  facts: "Nội dung chứng nhận",
  productSet: "Bộ sản phẩm",
  decisions: "Các quyết định",
  kinds: {
    recognition: (star: number | null) => `Công nhận ${star ?? ""} sao`,
    renewal_filed: () => "Cơ sở nộp hồ sơ đánh giá lại",
    transition_extension: () => "Gia hạn chuyển tiếp",
    sent_to_centre: () => "Gửi hồ sơ lên trung ương xét 5 sao",
    not_recognised: () => "Đánh giá lại, không công nhận",
    revocation: () => "Thu hồi chứng nhận",
  } as Record<string, (star: number | null) => string>,
  extendedUntil: (date: string) => `Chậm nhất đến ${date}`,
  know: "Điều bạn nên biết",
  knowText: [
    "Sao là của một sản phẩm cụ thể, không phải của cả cơ sở hay cả cửa hàng.",
    "Chứng nhận có giá trị 36 tháng. Hết hạn hoặc bị thu hồi thì sao tự mất ở Chợ, dù nhãn trên kệ chưa kịp đổi.",
    "Điểm hiện ở đây là điểm trung bình của hội đồng nếu quyết định có công bố. Phiếu chấm của từng người không công khai.",
  ],
  /** checking the signature on the visitor's own device */
  verify: {
    title: "Chữ ký số",
    intro:
      "Chợ ký số tệp chứng nhận. Máy của bạn tự kiểm tra chữ ký và danh sách thu hồi, không cần tin lời Chợ.",
    checking: "Đang kiểm tra trên máy của bạn…",
    valid: "Đã kiểm tra trên máy của bạn: chữ ký đúng, chứng nhận chưa bị thu hồi.",
    revoked: "Đã kiểm tra trên máy của bạn: chữ ký đúng, nhưng tệp đã bị thu hồi hoặc thay thế.",
    expired: "Đã kiểm tra trên máy của bạn: chữ ký đúng, nhưng chứng nhận đã hết hạn.",
    not_yet: "Đã kiểm tra trên máy của bạn: chữ ký đúng, chứng nhận chưa đến ngày có giá trị.",
    status_unknown:
      "Chữ ký đúng, nhưng máy chưa tải được danh sách thu hồi. Bạn tải lại trang để kiểm tra tiếp.",
    altered: "Tệp không đúng với bản đã ký. Đừng tin nội dung của tệp này.",
    unknown_key: "Tệp được ký bằng một khóa không phải của Chợ. Đừng tin nội dung của tệp này.",
    unsupported:
      "Trình duyệt này chưa kiểm tra được loại chữ ký của chứng nhận (Ed25519). Bạn cập nhật trình duyệt, hoặc tải tệp về và kiểm tra bằng máy khác.",
    failed: "Chưa tải được tệp để kiểm tra. Bạn xem lại kết nối mạng rồi tải lại trang.",
    noScript:
      "Kiểm tra chữ ký ngay tại đây cần JavaScript. Không có JavaScript, bạn tải tệp chứng nhận về rồi kiểm tra bằng máy khác, hoặc hỏi cơ quan ra quyết định theo số quyết định ở trên.",
    none: "Chứng nhận này hết giá trị trước khi Chợ bắt đầu ký số, nên không có tệp để kiểm tra.",
  },
  download: "Tải tệp chứng nhận",
  downloadHint: "Tệp nhỏ, giữ lại để kiểm tra về sau kể cả khi không có mạng.",
  pdf: "Tải bản in (PDF)",
  otherFile: "Kiểm tra một tệp chứng nhận khác",
  /** the page with the look-up */
  lookUp: {
    title: "Tra cứu chứng nhận OCOP",
    description: "Gõ số chứng nhận trên nhãn hoặc kiểm tra một tệp chứng nhận đã tải về.",
    intro: "Gõ số ghi trên giấy chứng nhận hoặc trên nhãn. Bạn không cần gõ dấu.",
    number: "Số chứng nhận",
    numberHint: "Ví dụ 91-30316-03-2025",
    action: "Xem chứng nhận",
    missing: "Bạn gõ số chứng nhận vào ô này.",
    unknown: (number: string) =>
      `Không có chứng nhận nào mang số “${number}”. Bạn xem lại từng chữ số trên giấy.`,
    fileTitle: "Kiểm tra tệp chứng nhận",
    fileIntro: "Tệp chỉ được đọc trên máy của bạn, không gửi đi đâu cả.",
    file: "Chọn tệp .vc.jwt",
    paste: "Hoặc dán nội dung tệp vào đây",
    check: "Kiểm tra tệp",
    empty: "Bạn chọn một tệp hoặc dán nội dung vào ô trước đã.",
    noScript: "Kiểm tra tệp tại đây cần JavaScript, vì tệp chỉ được đọc trên máy của bạn.",
    says: "Tệp ghi",
  },
}
