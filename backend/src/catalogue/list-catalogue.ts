import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { foldVietnamese } from "@cho-ocop/marketplace/fold-vietnamese"
import { type ShopLocale } from "@cho-ocop/marketplace/shop-error"
import { toCard } from "./card"
import { composeFacets, FACET_REQUESTS, type FacetNames, namesNeeded } from "./facets"
import { type CatalogueFilter, type Sort, toOrder, toSearchFilters } from "./filters"
import { findMatching } from "./find-matching"
import { type Graph, readRows } from "./graph"
import { keepCurrent } from "./keep-current"
import { communesOfToday } from "./read-communes"
import { type CataloguePage } from "./types"

export type ListInput = {
  filter: CatalogueFilter
  sort: Sort
  page: number
  limit: number
  locale: ShopLocale
}

/** One page of the catalogue with the facets of the whole result. */
export async function listCatalogue(container: MedusaContainer, input: ListInput): Promise<CataloguePage> {
  await keepCurrent(container)
  const { filter, sort, page, limit, locale } = input
  const result = await findMatching(container, filter.q, {
    filters: toSearchFilters(filter),
    order: toOrder(sort, foldVietnamese(filter.q) !== "", locale),
    skip: (page - 1) * limit,
    take: limit,
    facets: FACET_REQUESTS,
  })
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const names = await readNames(query, namesNeeded(result.facets, filter), locale)
  return {
    items: result.documents.map((document) => toCard(document, locale)),
    total: result.total,
    page,
    pages: Math.ceil(result.total / limit),
    facets: composeFacets(result.facets, filter, names),
  }
}

async function readNames(
  query: Graph,
  needed: { communes: string[]; sellers: string[] },
  locale: ShopLocale,
): Promise<FacetNames> {
  const [communes, sellers] = await Promise.all([
    communesOfToday(query, needed.communes),
    needed.sellers.length
      ? readRows<{ handle: string; name: string }>(query, {
          entity: "seller",
          fields: ["handle", "name"],
          filters: { handle: needed.sellers },
        })
      : [],
  ])
  return {
    communes: new Map(
      [...communes.values()].map(({ code, name, name_en }) => [code, locale === "en-US" ? name_en : name]),
    ),
    sellers: new Map(sellers.map(({ handle, name }) => [handle, name])),
  }
}
