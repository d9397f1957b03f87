import { describe, expect, it } from "vitest"

import { readAddress } from "./address"
import { readContact, readNote, readStreet } from "./contact"

const refusal = (code: string) => expect.objectContaining({ code })
const contact = { name: "Nguyễn Thị Bé", phone: "0912 345 678" }

describe("readContact", () => {
  it("keeps one Unicode form of the name, without outer and double spaces", () => {
    const decomposed = "  Nguyễn  Thị Bé ".normalize("NFD")
    expect(readContact({ ...contact, name: decomposed })).toEqual({
      name: "Nguyễn Thị Bé".normalize("NFC"),
      phone: "+84912345678",
      email: null,
    })
  })

  it("takes markup as the text it is", () => {
    expect(readContact({ ...contact, name: "<b>Bé</b>" }).name).toBe("<b>Bé</b>")
  })

  it.each([
    [{ name: "" }, "name_missing"],
    [{ name: " \u200B\u0000 " }, "name_missing"],
    [{ name: 7 }, "name_missing"],
    [{ name: "a".repeat(101) }, "text_too_long"],
    [{ phone: "12" }, "phone_invalid"],
    [{ phone: null }, "phone_invalid"],
    [{ email: "be@" }, "email_invalid"],
    [{ email: "<be@vidu.vn>" }, "email_invalid"],
  ])("refuses %j as %s", (change, code) => {
    expect(() => readContact({ ...contact, ...change })).toThrow(refusal(code))
  })

  it("takes an e-mail address when there is one", () => {
    expect(readContact({ ...contact, email: " Be@Vidu.VN " }).email).toBe("be@vidu.vn")
  })
})

describe("readStreet and readNote", () => {
  it("needs a street, not a note", () => {
    expect(readStreet(" 12  Trần Hưng Đạo ")).toBe("12 Trần Hưng Đạo")
    expect(() => readStreet("  ")).toThrow(refusal("street_missing"))
    expect(readNote(undefined)).toBeNull()
    expect(readNote("Giao sáng\nGọi trước")).toBe("Giao sáng\nGọi trước")
    expect(() => readNote("a".repeat(501))).toThrow(refusal("text_too_long"))
  })
})

describe("readAddress", () => {
  it("keeps a street only where one was given", () => {
    expect(readAddress({ province_code: "91", commune_code: " 30307 ", street: "" })).toEqual({
      province_code: "91",
      commune_code: "30307",
    })
    expect(readAddress({ province_code: 91, commune_code: null, street: "Ấp Mỹ An" })).toEqual({
      province_code: "",
      commune_code: "",
      street: "Ấp Mỹ An",
    })
  })
})
