import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { SELLER_MODULE } from "../../../modules/seller"
import { readListing, type ListingFields, type ListingInput } from "../../../modules/seller/read-listing"
import type SellerModuleService from "../../../modules/seller/service"
import { ShopError } from "../../../shop-error"

export type SaveListingInput = Partial<Omit<ListingInput, "product_id">> & { product_id: string }

export type SavedListing = { id: string; product_id: string; created: boolean }

type Input = { listings: SaveListingInput[]; keep_known: boolean }

/**
 * Writes the listings of products: new ones for products that have none, changes for the others, unless those
 * are to be kept.
 *
 * @throws ShopError `product_not_found`, `seller_not_found`, `branch_unknown` and what `readListing` refuses
 */
export const saveListingsStep = createStep(
  "save-listings",
  async ({ listings, keep_known }: Input, { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE)
    const known = await listingsByProduct(container, listings)
    const fields = listings.map(({ product_id, ...input }) => ({ product_id, ...readListing(input) }))
    await checkSellers(service, fields)
    const before = await service.listListings({ id: [...known.values()].filter((id) => id !== null) })
    const created: SavedListing[] = []
    const updated: SavedListing[] = []
    for (const { product_id, ...data } of fields) {
      const id = known.get(product_id)
      if (!id) {
        const listing = await service.createListings(whole(data))
        created.push({ id: listing.id, product_id, created: true })
      } else if (!keep_known) {
        await service.updateListings({ id, ...data })
        updated.push({ id, product_id, created: false })
      }
    }
    return new StepResponse([...created, ...updated], { created: created.map(({ id }) => id), before })
  },
  async (done, { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE)
    if (done?.created.length) {
      await service.deleteListings(done.created)
    }
    if (done?.before.length) {
      await service.updateListings(
        done.before.map(({ maker: _, seller: __, holds: ___, ...listing }) => listing),
      )
    }
  },
)

async function listingsByProduct(
  container: MedusaContainer,
  listings: SaveListingInput[],
): Promise<Map<string, string | null>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "listing.id"],
    filters: { id: listings.map((listing) => listing.product_id) },
  })
  const products = data as unknown as { id: string; listing?: { id: string } | null }[]
  const known = new Map(products.map((product) => [product.id, product.listing?.id ?? null]))
  if (listings.some((listing) => !known.has(listing.product_id))) {
    throw new ShopError("not_found", "product_not_found")
  }
  return known
}

async function checkSellers(service: SellerModuleService, fields: Partial<ListingFields>[]): Promise<void> {
  const ids = new Set(
    fields.flatMap(({ maker_id, seller_id }) => [maker_id, seller_id]).filter((id) => id != null),
  )
  const sellers = ids.size > 0 ? await service.listSellers({ id: [...ids] }, { select: ["id"] }) : []
  if (sellers.length < ids.size) {
    throw new ShopError("not_found", "seller_not_found")
  }
}

function whole({ maker_id, seller_id, branch, ...label }: Partial<ListingFields>): ListingFields {
  if (!maker_id || !seller_id) {
    throw new ShopError("not_found", "seller_not_found")
  }
  if (!branch) {
    throw new ShopError("invalid_data", "branch_unknown")
  }
  return { maker_id, seller_id, branch, ...label }
}
