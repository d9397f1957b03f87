import type { MessageTable } from "../../shop-error-messages"

/** What an upload is refused with. */
export const pictureMessages: MessageTable = {
  picture_not_an_image: {
    vi: "Tệp “{filename}” không phải ảnh JPEG, PNG, WebP hay AVIF. Hãy chọn ảnh khác; ảnh HEIC của iPhone cần lưu thành JPEG trước.",
    en: "The file “{filename}” is not a JPEG, PNG, WebP or AVIF picture. Choose another one; save a HEIC picture of an iPhone as JPEG first.",
  },
  picture_damaged: {
    vi: "Ảnh “{filename}” bị hỏng, không đọc được hết. Hãy mở ảnh, lưu lại rồi tải lên.",
    en: "The picture “{filename}” is damaged and can't be read to its end. Open it, save it again and upload that.",
  },
  picture_too_large: {
    vi: "Ảnh “{filename}” nặng hơn {max} MB. Hãy thu nhỏ ảnh rồi tải lại.",
    en: "The picture “{filename}” is larger than {max} MB. Make it smaller and upload it again.",
  },
  picture_too_many_pixels: {
    vi: "Ảnh “{filename}” lớn hơn {max} triệu điểm ảnh. Hãy thu nhỏ ảnh rồi tải lại.",
    en: "The picture “{filename}” has more than {max} million pixels. Make it smaller and upload it again.",
  },
  pictures_too_many: {
    vi: "Mỗi lần chỉ tải được {max} ảnh. Hãy chia thành nhiều lần.",
    en: "No more than {max} pictures at a time. Upload them in several goes.",
  },
  picture_missing: {
    vi: "Chưa có ảnh nào. Hãy chọn ít nhất một tấm ảnh.",
    en: "There is no picture. Choose at least one.",
  },
}
