/** What every form says. */
export const forms = {
  summaryTitle: "Có chỗ cần bạn xem lại. Những gì bạn đã điền vẫn còn nguyên.",
  optional: "không bắt buộc",
}
