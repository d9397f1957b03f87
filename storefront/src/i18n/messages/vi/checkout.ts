export const checkout = {
  title: "Đặt hàng",
  intro: "Điền một lần cho cả giỏ. Bạn trả tiền mặt khi nhận hàng, không cần tài khoản.",
  signInHint: "Đã có tài khoản?",
  signInLink: "Đăng nhập để điền sẵn",

  contact: "Người nhận",
  name: "Họ tên người nhận",
  phone: "Số điện thoại",
  phoneHint: "Nơi bán gọi số này để hẹn giờ giao.",
  email: "Email",

  deliveryTitle: "Cách nhận hàng",
  deliveryFrom: (seller: string) => `Hàng của ${seller}`,
  deliver: "Giao tận nơi",
  pickUp: "Tự đến lấy",
  noFee: "miễn phí",
  feeByPlace: "Phí giao tùy nơi nhận hàng. Bạn thấy phí trước khi đặt.",
  onlyPickUp: "Nơi bán này chưa giao hàng, bạn đến lấy.",

  address: "Nơi nhận hàng",
  addressHint: "Nếu bạn tự đến lấy mọi món thì không cần điền phần này.",
  savedAddresses: "Địa chỉ đã lưu",
  useAddress: (address: string) => `Dùng ${address}`,
  street: "Số nhà, tên đường hoặc ấp",
  province: "Tỉnh, thành phố",
  provinceFirst: "Gần Chợ",
  provinceOther: "Nơi khác",
  commune: "Phường, xã",
  communeHint: "Tên mới hay tên cũ đều được, không cần gõ dấu. Ví dụ: Mỹ Bình.",
  communeFound: (name: string) => `Chợ hiểu là: ${name}`,
  formerly: (name: string, old: string) => `${name} (trước là ${old})`,
  formerlyIn: (name: string, district: string) => `${name} (trước thuộc ${district})`,
  communeSeveral: "Nơi bạn nhận hàng là nơi nào?",
  saveAddress: "Lưu địa chỉ này cho lần sau",

  quote: "Tính phí giao hàng",
  quoteAgain: "Tính lại phí giao hàng",
  quoteHint: "Bấm nút này để xem phí giao trước khi đặt.",

  note: "Lời nhắn cho nơi bán",
  noteHint: "Ví dụ: gọi trước khi giao, nhà cạnh bến đò.",

  payment: "Trả tiền",
  paymentText: "Trả tiền mặt khi nhận hàng. Chợ không thu tiền trước.",
  paymentSeveral: (sellers: number) =>
    `Mỗi cơ sở gửi hàng riêng: bạn trả ${sellers} lần, mỗi lần đúng số tiền của nơi bán đó.`,

  sumTitle: "Đơn của bạn",
  goods: "Tiền hàng",
  fee: "Phí giao hàng",
  feeTo: (place: string) => `Phí giao đến ${place}`,
  feeUnknown: "chưa tính",
  total: "Tổng cộng",
  totalWithoutFee: "Tạm tính, chưa có phí giao",
  totalChanged: (before: string, now: string) =>
    `Tổng tiền là ${now}, lúc trước trang ghi ${before}. Chợ chưa đặt gì cả. Nếu bạn đồng ý, bấm Đặt hàng thêm lần nữa.`,
  feeNow: (fee: string, total: string) =>
    `Phí giao hàng là ${fee}, tổng cộng ${total}. Chợ chưa đặt gì cả. Nếu bạn đồng ý, bấm Đặt hàng thêm lần nữa.`,
  quoted: "Chợ đã tính phí giao hàng. Bạn xem tổng tiền rồi bấm Đặt hàng.",
  order: "Đặt hàng",
  ordering: "Đang gửi đơn…",
  orderPromise: "Bấm hai lần cũng chỉ thành một đơn.",
  changeBasket: "Sửa giỏ hàng",
  lineProblem: "Có món không đủ hàng. Bạn sửa giỏ, hoặc cứ đặt: món đó sẽ ở lại giỏ.",

  lostTitle: "Bạn vừa bấm Đặt hàng mà chưa thấy kết quả?",
  lostText:
    "Có thể đơn đã đến nơi bán nhưng câu trả lời bị rớt mạng. Chợ kiểm tra lại, không đặt thêm đơn nào.",
  lostAction: "Kiểm tra đơn vừa gửi",

  problems: {
    name_missing: "Bạn ghi họ tên người nhận.",
    phone_missing: "Bạn ghi số điện thoại, để nơi bán gọi hẹn giao.",
    street_missing: "Bạn ghi số nhà, tên đường hoặc ấp.",
    commune_missing: "Bạn ghi tên phường hoặc xã.",
    commune_unknown: (typed: string, province: string) =>
      `Không thấy “${typed}” ở ${province}. Bạn xem lại chính tả, tỉnh thành, hoặc ghi tên phường xã trước đây.`,
    commune_several: (typed: string) => `Có nhiều nơi tên gần giống “${typed}”. Bạn chọn một nơi bên dưới.`,
    unavailable:
      "Chợ chưa gửi được đơn. Bạn bấm Đặt hàng lại sau một phút: nếu đơn đã đến nơi, Chợ sẽ không đặt thêm lần nữa.",
  },
}
