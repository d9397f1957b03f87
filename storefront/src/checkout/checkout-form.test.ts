import { describe, expect, it } from "vitest"
import { checkoutFromValues, checkoutValues, needsAddress, readCheckoutForm } from "./checkout-form"

const formWith = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
const typed = {
  name: " Nguyễn Thị Bảy ",
  phone: "0912 345 678",
  email: "",
  note: "Gọi trước\r\nnhà cạnh bến đò",
  street: "12 Nguyễn Huệ",
  province_code: "91",
  commune: "Mỹ Bình",
  commune_code: "30307",
  commune_for: "91 Mỹ Bình",
  request_key: "key-1",
  "delivery-sel_1": "pickup",
  "delivery-sel_2": "delivery",
}

describe("the checkout form", () => {
  it("is the same after it was remembered", () => {
    const form = readCheckoutForm(formWith({ ...typed, save_address: "on" }))
    expect(checkoutFromValues(checkoutValues(form))).toEqual(form)
    expect(form).toMatchObject({
      name: "Nguyễn Thị Bảy",
      note: "Gọi trước\nnhà cạnh bến đò",
      deliveries: { sel_1: "pickup", sel_2: "delivery" },
      save_address: true,
    })
  })
  it("forgets a chosen commune when another one was typed", () => {
    expect(readCheckoutForm(formWith(typed)).address.commune_code).toBe("30307")
    expect(readCheckoutForm(formWith({ ...typed, commune: "Mỹ Thới" })).address.commune_code).toBe("")
    expect(readCheckoutForm(formWith({ ...typed, province_code: "92" })).address.commune_code).toBe("")
  })
  it("needs an address as soon as one seller delivers", () => {
    expect(needsAddress(readCheckoutForm(formWith(typed)))).toBe(true)
    expect(needsAddress(readCheckoutForm(formWith({ ...typed, "delivery-sel_2": "pickup" })))).toBe(false)
  })
  it("was not remembered without its request key", () => {
    expect(checkoutFromValues({})).toBeNull()
  })
})
