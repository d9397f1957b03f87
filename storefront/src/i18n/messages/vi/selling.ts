export const selling = {
  workspace: "Gian hàng của bạn",
  navigation: "Việc bán hàng",
  places: {
    home: "Hôm nay",
  },
  toSelling: "Bán hàng trên Chợ",
  homeTitle: (name: string) => `Chào ${name}`,
  toDo: "Việc cần làm",
  nothingToDo: "Không có việc gì đang chờ bạn.",
  allPlaces: "Mọi việc khác",
  ownPage: "Xem trang cơ sở như khách thấy",
  signInTitle: "Đăng nhập bán hàng",
  signInIntro: "Dành cho người của cơ sở bán trên Chợ. Khách mua hàng đăng nhập ở trang Tài khoản.",
  suspendedTitle: "Gian hàng đang tạm ngừng",
  suspendedText: "Bạn vẫn xem được mọi thứ nhưng chưa sửa được. Liên hệ văn phòng OCOP để biết cần làm gì.",
  done: {} as Record<string, string>,
}
