import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createCustomerAccountWorkflow, createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { listSellerPeople } from "@cho-ocop/marketplace/queries/list-seller-people"
import { listStaff } from "@cho-ocop/marketplace/queries/list-staff"
import { changeStaffWorkflow, createSellerPersonWorkflow } from "@cho-ocop/marketplace/workflows"

import { demoPassword, demoSeller, demoShopper, demoStaff } from "./demo-accounts"
import type { SellerIds } from "./load-sellers"

/** The demo's staff with their roles, its shopper, and a seller's person. */
export async function loadAccounts(container: MedusaContainer, sellers: SellerIds): Promise<void> {
  await loadUsers(container)
  await loadRoles(container)
  await loadShopper(container)
  await loadSellerPerson(container, sellers)
}

async function loadUsers(container: MedusaContainer): Promise<void> {
  for (const { email, name } of demoStaff) {
    const [user] = await container.resolve(Modules.USER).listUsers({ email })
    if (!user) {
      await createUserAccountWorkflow(container).run({
        input: {
          userData: { email, first_name: name, last_name: "" },
          authIdentityId: await register(container, email),
        },
      })
    }
  }
}

/** An account that holds any role keeps what it holds. */
async function loadRoles(container: MedusaContainer): Promise<void> {
  const accounts = await listStaff(container)
  const administrator = accounts.find(({ email }) => email === demoStaff[0]?.email)
  for (const { email, role, commune_codes = [] } of demoStaff) {
    const account = accounts.find((one) => one.email === email)
    if (account && account.roles.length === 0) {
      await changeStaffWorkflow(container).run({
        input: {
          kind: "given",
          user_id: account.user_id,
          role,
          commune_codes,
          made_by: account === administrator ? null : (administrator?.user_id ?? null),
        },
      })
    }
  }
}

async function loadShopper(container: MedusaContainer): Promise<void> {
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ email: demoShopper.email, has_account: true })
  if (!customer) {
    await createCustomerAccountWorkflow(container).run({
      input: { customerData: demoShopper, authIdentityId: await register(container, demoShopper.email) },
    })
  }
}

async function loadSellerPerson(container: MedusaContainer, sellers: SellerIds): Promise<void> {
  const { seller, ...person } = demoSeller
  const seller_id = sellers.get(seller)?.id
  if (!seller_id) throw new Error(`The demo's seller ${seller} is not in the database`)
  const people = await listSellerPeople(container, seller_id)
  if (!people.some(({ email }) => email === person.email)) {
    await createSellerPersonWorkflow(container).run({
      input: { ...person, seller_id, password: demoPassword },
    })
  }
}

async function register(container: MedusaContainer, email: string): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const [known] = await auth.listProviderIdentities({ entity_id: email, provider: "emailpass" })
  if (known?.auth_identity_id) return known.auth_identity_id
  const { success, authIdentity, error } = await auth.register("emailpass", {
    body: { email, password: demoPassword },
  })
  if (!success || !authIdentity) throw new Error(`The account ${email} could not be made: ${error}`)
  return authIdentity.id
}
