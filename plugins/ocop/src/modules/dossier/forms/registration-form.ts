/** Mẫu số 01 of 26/2026/QĐ-TTg, phiếu đăng ký đánh giá, phân hạng sản phẩm. */
export type RegistrationForm = {
  product_name: string
  maker_name: string
  legal_form: string
  representative: string
  position: string
  phone: string
  email: string
  address: string
  business_registration: string
  /** What the product is, in a few sentences. */
  description: string
  /** Star the maker hopes for: "3", "4" or "5". */
  expected_star: string
  /** For an upgrade or a re-evaluation: what has changed since. */
  changes: string
  /** The maker vouches for what the file says. */
  commitment: boolean
}

const always = [
  "product_name",
  "maker_name",
  "representative",
  "phone",
  "address",
  "business_registration",
  "description",
  "expected_star",
] as const satisfies readonly (keyof RegistrationForm)[]

/** Fields of a registration that still miss; empty when it can be handed in. */
export function missingOfRegistration(
  form: Partial<RegistrationForm> | null,
  kind: "first" | "upgrade" | "re_evaluation",
): string[] {
  const fields: (keyof RegistrationForm)[] = kind === "first" ? [...always] : [...always, "changes"]
  const missing: string[] = fields.filter((field) => !String(form?.[field] ?? "").trim())
  return form?.commitment === true ? missing : [...missing, "commitment"]
}
