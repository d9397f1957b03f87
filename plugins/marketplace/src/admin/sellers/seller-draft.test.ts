import { expect, it } from "vitest"

import { toChange, toCreation, toDraft } from "./seller-draft"

const typed = {
  ...toDraft(null),
  name: "Cơ sở Mắm Cô Tư Lành",
  phone: "0912 345 678",
  long_xuyen: "15.000 đ",
  an_giang: "25000",
}

it("suggests a page address from the name and keeps one that was typed", () => {
  expect(toCreation(typed).handle).toBe("co-so-mam-co-tu-lanh")
  expect(toCreation({ ...typed, handle: "co-tu" }).handle).toBe("co-tu")
  expect(toChange(typed)).not.toHaveProperty("handle")
})

it("reads fees the way they are written, and sends what is no fee to be refused", () => {
  expect(toCreation({ ...typed, vietnam: "35,000" }).delivery).toEqual({
    long_xuyen: 15000,
    an_giang: 25000,
    vietnam: 35000,
  })
  expect(toCreation({ ...typed, vietnam: "-5" }).delivery?.vietnam).toBe(-1)
  expect(toCreation({ ...typed, vietnam: "" }).delivery?.vietnam).toBe(-1)
  expect(toChange({ ...typed, delivers: false }).terms).toEqual({ delivery: null, pickup: true })
})

it("sends a bank account only when there is one", () => {
  expect(toChange(typed).bank_account).toBeNull()
  expect(toChange({ ...typed, account_number: "123" }).bank_account).toMatchObject({ account_number: "123" })
})
