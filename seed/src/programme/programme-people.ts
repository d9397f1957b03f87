import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { listSellerPeople } from "@cho-ocop/marketplace/queries/list-seller-people"

/** Who takes a step: somebody of the maker's, or a member of the staff. */
export type Actor = { type: "seller" | "staff"; id: string | null }

export type Person = { id: string; name: string }

/** The people of the tables by what they are called there. */
export type People = {
  /** @throws Error when no account has that name */
  staff: (account: string) => Person
  /** `maker` is the maker's own person, as far as there is an account; everything else is the staff's. */
  actor: (by: string, maker_id: string) => Promise<Actor>
}

/** Looks up the accounts that the tables name by what stands before the @. */
export async function readPeople(container: MedusaContainer): Promise<People> {
  const users = await container.resolve(Modules.USER).listUsers({}, { take: 1000 })
  const staff = (account: string): Person => {
    const user = users.find(({ email }) => email === `${account}@cho-ocop.example`)
    if (!user) {
      throw new Error(`The tables name the account ${account}, which the database doesn't have`)
    }
    return { id: user.id, name: [user.last_name, user.first_name].filter(Boolean).join(" ") }
  }
  const actor = async (by: string, maker_id: string): Promise<Actor> => {
    if (by !== "maker") {
      return { type: "staff", id: staff(by).id }
    }
    const [person] = await listSellerPeople(container, maker_id)
    return { type: "seller", id: person?.id ?? null }
  }
  return { staff, actor }
}
