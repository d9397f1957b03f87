import { describe, expect, it } from "vitest"

import { readPassword, readPerson } from "./read-person"

const person = { name: " Lê  Văn Thanh ", email: " Thanh@Vidu.VN", phone: "0912 345 678", role: "owner" }
const codeOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    return String((error as { code: unknown }).code)
  }
  return "allowed"
}

describe("readPerson", () => {
  it("brings a person to the form it is stored in", () => {
    expect(readPerson(person)).toEqual({
      name: "Lê Văn Thanh",
      email: "thanh@vidu.vn",
      phone: "+84912345678",
      role: "owner",
    })
    expect(readPerson({ ...person, phone: " " }).phone).toBeNull()
  })

  it.each([
    [{ name: "  " }, "person_name_missing"],
    [{ email: "thanh@vidu" }, "email_invalid"],
    [{ phone: "0912" }, "phone_invalid"],
    [{ role: "boss" }, "person_role_unknown"],
  ])("refuses %o", (wrong, code) => {
    expect(codeOf(() => readPerson({ ...person, ...wrong }))).toBe(code)
  })
})

describe("readPassword", () => {
  it("wants ten characters or more", () => {
    expect(codeOf(() => readPassword("123456789"))).toBe("password_too_short")
    expect(codeOf(() => readPassword("x".repeat(201)))).toBe("password_too_short")
    expect(readPassword("mật khẩu dài")).toBe("mật khẩu dài")
  })
})
