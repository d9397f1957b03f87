import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createCustomerAccountWorkflow, createUserAccountWorkflow } from "@medusajs/medusa/core-flows"

const password = "ocop-demo-2026"
const staff = { email: "quantri@cho-ocop.example", first_name: "Quản trị", last_name: "" }
const shopper = {
  email: "khach@cho-ocop.example",
  first_name: "Nguyễn Thị Khách",
  last_name: "",
  phone: "+84990009001",
}

/** The demo's administrator and shopper, both with the password that the README names. */
export async function loadAccounts(container: MedusaContainer): Promise<void> {
  const [user] = await container.resolve(Modules.USER).listUsers({ email: staff.email })
  if (!user) {
    await createUserAccountWorkflow(container).run({
      input: { userData: staff, authIdentityId: await register(container, staff.email) },
    })
  }
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ email: shopper.email, has_account: true })
  if (!customer) {
    await createCustomerAccountWorkflow(container).run({
      input: { customerData: shopper, authIdentityId: await register(container, shopper.email) },
    })
  }
}

async function register(container: MedusaContainer, email: string): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const [known] = await auth.listProviderIdentities({ entity_id: email, provider: "emailpass" })
  if (known?.auth_identity_id) return known.auth_identity_id
  const { success, authIdentity, error } = await auth.register("emailpass", { body: { email, password } })
  if (!success || !authIdentity) throw new Error(`The account ${email} could not be made: ${error}`)
  return authIdentity.id
}
