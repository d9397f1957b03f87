import { expect, test } from "./fixtures"

test("the certificate's box names rules and dates in words of the page's language", async ({ page }) => {
  for (const [path, heading, rules, ends] of [
    [
      "/san-pham/kho-ca-loc",
      "Chứng nhận OCOP",
      "Quyết định 148/QĐ-TTg (2023)",
      /đến hết ngày \d{2}\/\d{2}\/\d{4}/,
    ],
    [
      "/en/products/kho-ca-loc",
      "OCOP certificate",
      "Decision 148/QĐ-TTg (2023)",
      /up to and including \d{1,2}\s[A-Z][a-z]+\s\d{4}/,
    ],
  ] as const) {
    await page.goto(path)
    const box = page.getByRole("region", { name: heading })
    await expect(box).toContainText(rules)
    await expect(box).toContainText(ends)
    await expect(box).not.toContainText(/\bqd-\d/)
  }
})
