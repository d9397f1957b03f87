import { expect, it } from "vitest"
import { messages } from "@/i18n/messages"
import { emailProblem, newPasswordProblem } from "./sign-in-problems"

it.each(["khach@cho-ocop.example", "a.b+c@d.co"])("takes %s for an address", (email) => {
  expect(emailProblem(email, messages.vi)).toEqual([])
})
it.each(["", "khach", "khach@cho", "kh ach@cho.vn", "@cho.vn"])("asks again for %j", (email) => {
  expect(emailProblem(email, messages.vi)).toHaveLength(1)
})
it("asks for a password of 8 characters, whatever they are", () => {
  expect(newPasswordProblem("", messages.vi)[0]?.message).toBe(messages.vi.account.problems.password_missing)
  expect(newPasswordProblem("ngắn lắm".slice(0, 7), messages.vi)).toHaveLength(1)
  expect(newPasswordProblem("đò Ô Môi", messages.vi)).toEqual([])
})
