export const maker = {
  description: (name: string, commune: string) =>
    `${name} ở ${commune}: câu chuyện, sản phẩm OCOP và cách mua thẳng của cơ sở.`,
  story: "Câu chuyện",
  phone: "Điện thoại",
  since: "Từ năm",
  products: "Sản phẩm bày ở Chợ",
  noProducts: "Cơ sở chưa bày món nào ở Chợ lúc này.",
}
