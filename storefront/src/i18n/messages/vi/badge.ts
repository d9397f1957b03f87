/** Words of the star badge. A star is named only while a certificate carries one. */
export const badge = {
  stars: (star: number) => `OCOP ${star} sao`,
  /** on a page, after the star */
  withStar: {
    valid: (date: string) => `còn hạn đến ${date}`,
    renewing: (date: string) => `còn hạn đến ${date}, đang đánh giá lại`,
    extended: (date: string) => `gia hạn chờ kết quả, chậm nhất ${date}`,
    expired: (date: string) => `hết hạn từ ${date}`,
    revoked: () => "đã thu hồi",
    pending: () => "chờ quyết định",
  },
  /** on a page, where there is no star */
  withoutStar: {
    valid: "Chứng nhận OCOP còn hạn",
    renewing: "Chứng nhận OCOP đang đánh giá lại",
    extended: "Chứng nhận OCOP được gia hạn",
    expired: "Chứng nhận OCOP đã hết hạn",
    revoked: "Chứng nhận OCOP đã thu hồi",
    pending: "Đang chờ quyết định công nhận OCOP",
  },
  none: "Chưa có chứng nhận OCOP",
  /** on a card, where there is no star */
  short: {
    valid: "còn hạn",
    renewing: "đang đánh giá lại",
    extended: "gia hạn",
    expired: "OCOP đã hết hạn",
    revoked: "OCOP đã thu hồi",
    pending: "Chờ công nhận",
  },
  /** on a card, below a star that is about to be decided anew */
  note: {
    renewing: "Sao đang được đánh giá lại",
    extended: "Sao gia hạn, chờ kết quả",
  } as Partial<Record<string, string>>,
}
