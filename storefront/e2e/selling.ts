import type { Page } from "@playwright/test"
import { demoSeller } from "../../scripts/testing/test-secrets"
import { expect } from "./fixtures"

/** Signs the demo's seller, or another person of a seller, in and lands on the overview of the workspace. */
export async function signInToSell(page: Page, person = demoSeller): Promise<void> {
  await page.goto("/ban-hang/dang-nhap")
  await page.getByLabel("Email").fill(person.email)
  await page.getByLabel("Mật khẩu").fill(person.password)
  await page.getByRole("button", { name: "Đăng nhập" }).click()
  await expect(page.getByRole("heading", { level: 2, name: "Việc cần làm" })).toBeVisible()
}
