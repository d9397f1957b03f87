import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"

import { ChooseProduct } from "../../../products/choose-product"
import { PlanForm } from "../../../inspections/plan-form"

/** A new inspection: first its product, then when and what. */
const NewInspectionPage = () => {
  const { t } = useTranslation("inspection")
  const [params] = useSearchParams()
  const productId = params.get("product_id")
  return productId ? (
    <PlanForm productId={productId} complaintId={params.get("complaint_id")} />
  ) : (
    <ChooseProduct title={t("form.title")} hint={t("form.chooseProduct")} page="/inspections/new" />
  )
}
export default NewInspectionPage

export const handle = { breadcrumb: () => <Title /> }

function Title() {
  return useTranslation("inspection").t("form.title")
}
