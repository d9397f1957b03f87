import { Alert, Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams, type UIMatch } from "react-router-dom"

import { SellerFacts } from "../../../sellers/seller-facts"
import { SellerPeople } from "../../../sellers/seller-people"
import { SellerProducts } from "../../../sellers/seller-products"
import { useSeller } from "../../../sellers/use-sellers"

/** One seller: what is known of it, how it delivers, what it makes and sells. */
const SellerPage = () => {
  const { t } = useTranslation("marketplace")
  const { id = "" } = useParams()
  const { data, error } = useSeller(id)
  if (error) {
    return <Alert variant="error">{error.message || t("loadFailed")}</Alert>
  }
  if (!data) {
    return <Skeleton className="h-64 w-full" />
  }
  return (
    <div className="flex flex-col gap-3">
      <SellerFacts seller={data.seller} />
      <SellerPeople sellerId={data.seller.id} />
      <SellerProducts seller={data.seller} />
    </div>
  )
}
export default SellerPage

export const handle = { breadcrumb: ({ params }: UIMatch) => <Name id={params.id ?? ""} /> }

function Name({ id }: { id: string }) {
  return useSeller(id).data?.seller.name ?? "…"
}
