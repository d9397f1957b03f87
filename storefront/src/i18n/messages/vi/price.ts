export const price = {
  from: "từ",
}
