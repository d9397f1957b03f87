import { buyAsGuest } from "./buy-as-guest"
import { test } from "./fixtures"

test("a guest buys from two sellers on a phone and finds both orders again", async ({ page, shop }) => {
  await buyAsGuest(page, shop, [
    {
      words: "duong thot not set",
      handle: "duong-thot-not-set",
      title: "Đường thốt nốt sệt",
      sku: "LX-DUOTHONOTSET-1",
    },
    { words: "banh hanh nhan", handle: "banh-hanh-nhan", title: "Bánh hạnh nhân", sku: "LX-BANHANNHA-1" },
  ])
})
