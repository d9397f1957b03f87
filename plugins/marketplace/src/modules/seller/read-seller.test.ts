import { describe, expect, it } from "vitest"

import { messageOf } from "../../shop-error"
import { readNewSeller, readSeller } from "./read-seller"
import { sellerMessages } from "./seller-messages"

const seller = {
  handle: "co-tu-lanh",
  name: "Hộ kinh doanh Mắm Cô Tư Lành",
  legal_form: "household_business",
  phone: "0912 345 678",
  commune_code: "30307",
  address: "12 Trần Hưng Đạo",
}
const codeOf = (work: () => unknown): string => {
  try {
    work()
    return "accepted"
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe("readSeller", () => {
  it("brings text to the form it is stored in", () => {
    expect(
      readSeller({
        name: "  Mắm \n Cô Tư ".normalize("NFD"),
        phone: "+84 912.345.678",
        email: " Co.Tu@Vidu.VN ",
        story: "",
        bank_account: { bank_bin: "970436", account_number: "0123456789", account_name: "NGUYEN THI TU" },
      }),
    ).toEqual({
      name: "Mắm Cô Tư",
      phone: "+84912345678",
      email: "co.tu@vidu.vn",
      story: null,
      bank_account: { bank_bin: "970436", account_number: "0123456789", account_name: "NGUYEN THI TU" },
    })
  })

  it("leaves away what isn't given and what it doesn't know", () => {
    expect(readSeller({ name: "A", state: "active", id: "x" } as never)).toEqual({ name: "A" })
  })

  it.each([
    [{ handle: "Cô Tư" }, "handle_invalid"],
    [{ handle: "-co" }, "handle_invalid"],
    [{ name: "" }, "seller_field_missing"],
    [{ name: "x".repeat(201) }, "seller_field_too_long"],
    [{ legal_form: "bank" }, "legal_form_unknown"],
    [{ phone: "123" }, "phone_invalid"],
    [{ email: "a@b" }, "email_invalid"],
    [{ tax_code: "123" }, "tax_code_invalid"],
    [{ commune_code: "91" }, "commune_unknown"],
    [{ picture_url: "javascript:alert(1)" }, "picture_unknown"],
    [{ bank_account: { bank_bin: "97", account_number: "1", account_name: "A" } }, "bank_account_invalid"],
  ])("refuses %j", (wrong, code) => {
    expect(codeOf(() => readSeller(wrong as never))).toBe(code)
  })

  it.each(["1600123456", "1600123456-001", "089180012345"])("takes the tax code %s", (tax_code) => {
    expect(readSeller({ tax_code })).toEqual({ tax_code })
  })
})

describe("readNewSeller", () => {
  it("needs all that a seller can't be without", () => {
    expect(readNewSeller(seller)).toMatchObject({ handle: "co-tu-lanh", phone: "+84912345678" })
    for (const field of Object.keys(seller)) {
      expect(
        codeOf(() => readNewSeller({ ...seller, [field]: undefined })),
        field,
      ).not.toBe("accepted")
    }
  })
})

it("every message is there in both languages", () => {
  for (const code of Object.keys(sellerMessages)) {
    for (const locale of ["vi-VN", "en-US"] as const) {
      expect(messageOf(code, { field: "name", max: 5, handle: "h" }, locale)).not.toBe(code)
    }
  }
})
