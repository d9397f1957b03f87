import { expect, it } from "vitest"

import { missingNote } from "./missing-note"

it("names each paper, and what there is in its place", () => {
  expect(
    missingNote([
      { code: "a", title_vi: "Giấy an toàn thực phẩm", title_en: "", instead: "ended" },
      { code: "b", title_vi: "Bản tự công bố", title_en: "", instead: null },
    ]),
  ).toBe("Thiếu: Giấy an toàn thực phẩm (đã hết hạn); Bản tự công bố")
})
