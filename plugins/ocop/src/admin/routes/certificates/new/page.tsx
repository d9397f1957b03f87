import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"

import { ChooseProduct } from "../../../products/choose-product"
import { CreateForm } from "../../../certificates/create-form"
import { useRuleBook } from "../../../certificates/use-certificates"

/** A new certificate: first its product, then its number and first decision. */
const NewCertificatePage = () => {
  const { t } = useTranslation("ocop")
  const [params] = useSearchParams()
  const { data } = useRuleBook()
  const productId = params.get("product_id")
  if (!productId) {
    return (
      <ChooseProduct title={t("create.title")} hint={t("create.chooseProduct")} page="/certificates/new" />
    )
  }
  return data ? <CreateForm productId={productId} ruleBook={data} /> : null
}
export default NewCertificatePage

export const handle = { breadcrumb: () => <Title /> }

function Title() {
  return useTranslation("ocop").t("create.title")
}
