import { LABEL_FIELDS } from "../../modules/seller/listing-values"
import type { ListingDetail } from "../../queries/read-listing-detail"

/** The fields of a label with their English. */
export const LABEL_TEXTS = LABEL_FIELDS.flatMap((field) => [field, `${field}_en` as const])
export type LabelText = (typeof LABEL_TEXTS)[number]

/** A listing as its form holds it. The product set belongs to the dossier and isn't edited here. */
export type ListingDraft = Record<LabelText, string> & {
  maker_id: string
  seller_id: string
  branch: string
}

/** The form of a listing, or an empty one. */
export function toListingDraft(listing: ListingDetail | null): ListingDraft {
  const texts = LABEL_TEXTS.map((name) => [name, listing?.[name] ?? ""] as const)
  return {
    ...(Object.fromEntries(texts) as Record<LabelText, string>),
    maker_id: listing?.maker.id ?? "",
    seller_id: listing?.seller.id ?? "",
    branch: listing?.branch ?? "food",
  }
}
