import { tryLimit } from "@cho-ocop/marketplace/try-limit"

/** Enough for a bad batch that several buyers tell of at once, far too few to drown the office. */
const ofProduct = tryLimit({ points: 20, minutes: 10 })
const ofContact = tryLimit({ points: 5, minutes: 10 })

/**
 * Counts a complaint about a product, and from whoever gave a contact. The shop's own server stands before every shopper,
 * so there is no address to count by.
 *
 * @throws ShopError too_many_tries
 */
export async function countComplaint(product_id: string, contact: string | null): Promise<void> {
  await ofProduct(product_id)
  if (contact !== null) {
    await ofContact(contact)
  }
}
