import { registerMessages } from "@cho-ocop/marketplace/shop-error"
import type { MessageTable } from "@cho-ocop/marketplace/shop-error-messages"

/** What an import says about a file, and about a line of it. */
export const importMessages: MessageTable = {
  import_file_missing: {
    vi: "Chưa có tệp nào. Hãy chọn một tệp Excel (.xlsx).",
    en: "There is no file. Choose an Excel file (.xlsx).",
  },
  import_file_too_large: {
    vi: "Tệp lớn hơn {max} MB. Hãy bỏ hình và trang tính thừa, hoặc chia thành nhiều tệp.",
    en: "The file is larger than {max} MB. Take out pictures and other sheets, or split it.",
  },
  import_file_not_excel: {
    vi: "Đây không phải tệp Excel .xlsx đọc được. Hãy mở trong Excel và lưu lại dạng .xlsx.",
    en: "This is not a readable .xlsx file. Open it in Excel and save it as .xlsx.",
  },
  import_sheet_empty: {
    vi: "Trang tính đầu tiên không có dòng dữ liệu nào. Hãy điền từ dòng thứ hai, dưới tên cột.",
    en: "The first sheet has no data. Fill it in from the second line on, below the column names.",
  },
  import_columns_missing: {
    vi: "Tệp thiếu cột: {columns_vi}. Hãy dùng tệp mẫu, hoặc đặt lại tên cột ở dòng đầu.",
    en: "The file lacks the columns: {columns_en}. Use the template, or name the columns in the first line.",
  },
  import_too_many_rows: {
    vi: "Tệp có hơn {max} dòng. Hãy chia thành nhiều tệp.",
    en: "The file has more than {max} lines. Split it into several files.",
  },
  import_file_changed: {
    vi: "Tệp đã khác với tệp vừa xem trước. Hãy xem trước lại rồi xác nhận.",
    en: "The file isn't the one that was previewed. Preview it again, then confirm.",
  },
  import_has_bad_lines: {
    vi: "Còn {count} dòng chưa đúng. Hãy sửa tệp, hoặc chọn chỉ nhập các dòng đúng.",
    en: "{count} lines are not right yet. Mend the file, or choose to import the good lines only.",
  },
  import_cell_missing: { vi: "Thiếu {column_vi}.", en: "{column_en} is missing." },
  import_date_unreadable: {
    vi: "{column_vi}: “{value}” không phải một ngày có trong lịch. Viết như 24/11/2026.",
    en: "{column_en}: “{value}” is not a date of the calendar. Write it like 24/11/2026.",
  },
  import_star_unreadable: {
    vi: "Hạng sao “{value}” cần là 3, 4 hoặc 5.",
    en: "Stars “{value}” must be 3, 4 or 5.",
  },
  import_score_unreadable: {
    vi: "Điểm “{value}” cần là số từ 0 đến 100.",
    en: "The score “{value}” must be a number from 0 to 100.",
  },
  import_level_unknown: {
    vi: "Không rõ cấp ban hành từ “{value}”. Ghi huyện, tỉnh hoặc trung ương.",
    en: "The level can't be read from “{value}”. Write district, province or central.",
  },
  import_product_unknown: {
    vi: "Chợ không có sản phẩm “{value}”. Kiểm tra tên, hoặc tạo sản phẩm trước.",
    en: "The shop has no product “{value}”. Check the name, or create the product first.",
  },
  import_product_ambiguous: {
    vi: "Có nhiều sản phẩm tên “{value}”. Ghi thêm chủ thể để phân biệt.",
    en: "There are several products called “{value}”. Add the maker to tell them apart.",
  },
  import_unit_unknown: {
    vi: "Không có xã, phường nào tên “{value}”, kể cả tên cũ.",
    en: "No commune or ward has or had the name “{value}”.",
  },
  import_number_doubled: {
    vi: "Số chứng nhận {number} đã có ở dòng {line}.",
    en: "Certificate number {number} is in line {line} already.",
  },
  import_number_differs: {
    vi: "Số chứng nhận {number} đã có trong hệ thống với nội dung khác. Mở chứng nhận đó để đính chính.",
    en: "Certificate number {number} is here already and says something else. Open that certificate to correct it.",
  },
}

registerMessages(importMessages)
