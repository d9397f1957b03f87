import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"

import { ChooseProduct } from "../../../certificates/choose-product"
import { CreateForm } from "../../../certificates/create-form"
import { useRuleBook } from "../../../certificates/use-certificates"

/** A new certificate: first its product, then its number and first decision. */
const NewCertificatePage = () => {
  const [params] = useSearchParams()
  const { data } = useRuleBook()
  const productId = params.get("product_id")
  if (!productId) {
    return <ChooseProduct />
  }
  return data ? <CreateForm productId={productId} ruleBook={data} /> : null
}
export default NewCertificatePage

export const handle = { breadcrumb: () => <Title /> }

function Title() {
  return useTranslation("ocop").t("create.title")
}
